#include "services/templates/HeaderSample.h"

#include "services/whatsapp/MediaRules.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace siaran::templates {

namespace {

constexpr qint64 Megabyte = 1024LL * 1024;

QStringList typesFor(HeaderFormat format)
{
    switch (format) {
    case HeaderFormat::Image: return {u"image/jpeg"_s, u"image/png"_s};
    case HeaderFormat::Video: return {u"video/mp4"_s};
    case HeaderFormat::Document: return {u"application/pdf"_s};
    case HeaderFormat::None:
    case HeaderFormat::Text:
    case HeaderFormat::Location: break;
    }
    return {};
}

tl::unexpected<Error> refused(const QString& reason, const QString& detail = {})
{
    return fail(ErrorKind::Invalid, detail, reason);
}

} // namespace

Result<SampleFile> checkSample(HeaderFormat format, const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return refused(u"sample.unreadable"_s);
    }
    if (file.size() == 0) {
        return refused(u"sample.empty"_s);
    }
    const auto type = QMimeDatabase().mimeTypeForData(&file).name();
    const auto rule = whatsapp::mediaRuleFor(type.toLatin1());
    if (!typesFor(format).contains(type) || !rule) {
        return refused(u"sample.type"_s);
    }
    if (file.size() > rule->mostBytes) {
        return refused(u"sample.too_long"_s, QString::number(rule->mostBytes / Megabyte));
    }
    return SampleFile {.name = QFileInfo(path).fileName(), .bytes = file.size()};
}

} // namespace siaran::templates
