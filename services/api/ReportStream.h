#pragma once

#include "services/core/Result.h"
#include "services/http/ResponseStream.h"

#include <QFile>

#include <memory>

namespace siaran::api {

/// A file as an answer, read piece by piece as the client takes it.
class ReportStream final : public http::ResponseStream {
    Q_OBJECT

public:
    /// The file may be deleted meanwhile. Unavailable when it cannot be read.
    [[nodiscard]] static Result<std::shared_ptr<ReportStream>> open(const QString& path);

    explicit ReportStream(std::unique_ptr<QFile> file);

    [[nodiscard]] std::optional<qint64> length() const override { return m_length; }
    void begin() override { sendMore(); }
    void taken() override { sendMore(); }

private:
    void sendMore();

    const std::unique_ptr<QFile> m_file;
    const qint64 m_length;
};

} // namespace siaran::api
