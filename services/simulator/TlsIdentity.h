#pragma once

#include "services/core/Result.h"

#include <QSslConfiguration>
#include <QString>

namespace siaran::simulator {

/// The certificate and key the simulator shows, kept as certificate.pem and key.pem in a folder: ECDSA on P-256, signed
/// by itself, for localhost and the loopback addresses. A client trusts it by naming the certificate as its authority
/// (SIARAN_GRAPH_CA).
class TlsIdentity {
public:
    /// What lies in `folder`, or a fresh pair put there when nothing does or the old one is about to end. The key is
    /// readable by its owner only. Invalid: what lies there is no certificate with its key. Unavailable: the folder
    /// cannot be written, or there is no OpenSSL.
    [[nodiscard]] static Result<TlsIdentity> at(const QString& folder);

    [[nodiscard]] const QSslConfiguration& configuration() const { return m_configuration; }
    [[nodiscard]] const QString& certificateFile() const { return m_certificateFile; }

private:
    QSslConfiguration m_configuration;
    QString m_certificateFile;
};

} // namespace siaran::simulator
