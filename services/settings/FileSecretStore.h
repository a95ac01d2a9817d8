#pragma once

#include "services/settings/SecretStore.h"

namespace siaran::settings {

/// Secrets in one plain text file that only its owner may read: lines like SIARAN_WA_TOKEN=…, as in systemd's
/// EnvironmentFile; lines of others and comments stay. What it writes has mode 0600.
///
/// Unauthorized with reason secret.file_open when others may read or write the file, or when it is somebody else's:
/// such a file is not used at all. Unavailable with reason secret.unreadable or secret.not_written for a disk that does
/// not do as asked.
class FileSecretStore final : public SecretStore {
public:
    explicit FileSecretStore(QString path);

    [[nodiscard]] QCoro::Task<Result<QByteArray>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, QByteArray secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;

private:
    [[nodiscard]] Result<QByteArrayList> readLines() const;
    [[nodiscard]] Result<void> replace(const QString& key, const QByteArray& secret) const;

    const QString m_path;
};

} // namespace siaran::settings
