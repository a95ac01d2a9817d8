#pragma once

#include "services/core/Result.h"
#include "services/domain/Template.h"

#include <QString>

namespace siaran::templates {

/// What a sample file is, once WhatsApp would take it.
struct SampleFile {
    QString name; ///< without folders
    qint64 bytes = 0;

    friend bool operator==(const SampleFile&, const SampleFile&) = default;
};

/// Whether the file at `path` may be the sample of a header of `format` (whatsapp.md 4: jpeg and png, mp4, pdf; with
/// the lengths of messages). Told by its contents, not its name. Invalid: sample.unreadable, sample.empty, sample.type,
/// sample.too_long, whose detail is the most megabytes.
[[nodiscard]] Result<SampleFile> checkSample(HeaderFormat format, const QString& path);

} // namespace siaran::templates
