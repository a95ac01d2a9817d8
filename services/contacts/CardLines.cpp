#include "services/contacts/CardLines.h"

#include "services/contacts/CardText.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qsizetype LongestStart = 1000; // of a name with its parameters

/// Where the value begins: behind the first colon outside quotes.
qsizetype colonOf(QStringView line)
{
    bool quoted = false;
    const auto start = line.first(std::min(line.size(), LongestStart));
    for (qsizetype i = 0; i < start.size(); ++i) {
        quoted = quoted != (start.at(i) == u'"');
        if (start.at(i) == u':' && !quoted) {
            return i;
        }
    }
    return -1;
}

void addParameter(CardProperty& property, QStringView parameter)
{
    const qsizetype equals = parameter.indexOf(u'=');
    const QString name = equals < 0 ? u"TYPE"_s : parameter.first(equals).trimmed().toString().toUpper();
    for (const auto value : parameter.sliced(equals + 1).split(u',')) {
        const QString text = value.toString().remove(u'"').trimmed();
        // vCard 2.1 names encodings without saying that they are.
        const bool encoding = equals < 0 && text.compare(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive) == 0;
        property.parameters.insert(encoding ? u"ENCODING"_s : name, text);
    }
}

std::optional<CardProperty> propertyOf(const QString& line, qint64 number)
{
    const qsizetype colon = colonOf(line);
    if (colon <= 0) {
        return std::nullopt;
    }
    CardProperty property {.line = number, .name = {}, .parameters = {}, .text = line.sliced(colon + 1)};
    const auto start = QStringView(line).first(colon).split(u';');
    property.name = start.first().toString().section(u'.', -1).trimmed().toUpper();
    for (qsizetype i = 1; i < start.size(); ++i) {
        addParameter(property, start.at(i));
    }
    if (property.value(u"ENCODING"_s).compare(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive) == 0) {
        property.text = fromQuotedPrintable(property.text, property.value(u"CHARSET"_s));
    }
    return property;
}

} // namespace

bool CardProperty::is(const QString& type) const
{
    return std::ranges::any_of(parameters.values(u"TYPE"_s),
                               [&](const QString& value) { return value.compare(type, Qt::CaseInsensitive) == 0; });
}

CardLines::CardLines(TextEncoding encoding, qsizetype longest)
    : m_longest(longest)
    , m_decoder(encoding)
{
}

QList<CardProperty> CardLines::feed(QByteArrayView piece)
{
    const QString text = m_decoder.decode(piece);
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c != u'\n' && c != u'\r') {
            continue;
        }
        const bool restOfLineEnd = c == u'\n' && i == from && m_endedByReturn && m_rest.isEmpty();
        if (!restOfLineEnd) {
            const auto line = QStringView(text).sliced(from, i - from);
            m_rest += line.first(std::min(line.size(), m_longest));
            takeLine(std::exchange(m_rest, {}));
        }
        m_endedByReturn = c == u'\r';
        from = i + 1;
    }
    const auto rest = QStringView(text).sliced(from);
    m_endedByReturn = m_endedByReturn && rest.isEmpty();
    m_rest += rest.first(std::clamp<qsizetype>(m_longest - m_rest.size(), 0, rest.size()));
    return std::exchange(m_properties, {});
}

QList<CardProperty> CardLines::finish()
{
    if (!m_rest.isEmpty()) {
        takeLine(std::exchange(m_rest, {}));
    }
    endLogicalLine();
    return std::exchange(m_properties, {});
}

void CardLines::takeLine(const QString& line)
{
    ++m_line;
    const auto room = std::max<qsizetype>(0, m_longest - m_logical.size());
    if (goesOnSoftly()) {
        m_logical.chop(1);
        m_logical += line.left(room);
    } else if (!m_logical.isEmpty() && (line.startsWith(u' ') || line.startsWith(u'\t'))) {
        m_logical += QStringView(line).sliced(1).left(room);
    } else {
        endLogicalLine();
        m_logical = line.left(m_longest);
        m_logicalLine = m_line;
    }
}

void CardLines::endLogicalLine()
{
    if (auto property = propertyOf(m_logical, m_logicalLine)) {
        m_properties.push_back(std::move(*property));
    }
    m_logical.clear();
}

/// Quoted-printable text goes on in the next line behind an equals sign, without a blank.
bool CardLines::goesOnSoftly() const
{
    return m_logical.endsWith(u'=')
        && QStringView(m_logical)
               .first(std::max<qsizetype>(0, colonOf(m_logical)))
               .contains(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive);
}

} // namespace siaran::contacts
