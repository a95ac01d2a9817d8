#include "services/contacts/CardText.h"

#include "services/contacts/TextDecoder.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

int hexDigit(QChar c)
{
    const char16_t unit = c.toUpper().unicode();
    return unit >= u'0' && unit <= u'9' ? unit - u'0' : unit >= u'A' && unit <= u'F' ? unit - u'A' + 10 : -1;
}

QString decoded(const QByteArray& bytes, const QString& charset)
{
    const bool latin = charset.startsWith(u"windows-1252"_s, Qt::CaseInsensitive)
        || charset.startsWith(u"iso-8859-1"_s, Qt::CaseInsensitive);
    if (!latin) {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = utf8(bytes);
        if (!utf8.hasError()) {
            return text;
        }
    }
    return TextDecoder(TextEncoding::Windows1252).decode(bytes);
}

} // namespace

QString plainText(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escaped = text.at(i) == u'\\' && i + 1 < text.size();
        if (!escaped) {
            plain += text.at(i);
            continue;
        }
        ++i;
        plain += text.at(i) == u'n' || text.at(i) == u'N' ? QChar(u'\n') : text.at(i);
    }
    return plain;
}

QStringList textParts(const QString& text, QChar separator)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\') {
            ++i;
        } else if (text.at(i) == separator) {
            parts.push_back(plainText(text.sliced(from, i - from)));
            from = i + 1;
        }
    }
    parts.push_back(plainText(text.sliced(from)));
    return parts;
}

QString fromQuotedPrintable(const QString& text, const QString& charset)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool coded = text.at(i) == u'=' && i + 2 < text.size() && hexDigit(text.at(i + 1)) >= 0
            && hexDigit(text.at(i + 2)) >= 0;
        if (coded) {
            bytes += static_cast<char>(hexDigit(text.at(i + 1)) * 16 + hexDigit(text.at(i + 2)));
            i += 2;
        } else {
            const qsizetype units = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
            bytes += QStringView(text).sliced(i, units).toUtf8();
            i += units - 1;
        }
    }
    return decoded(bytes, charset);
}

} // namespace siaran::contacts
