#include "services/simulator/JsonWriter.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace siaran::simulator {

namespace {

constexpr char HexDigits[] = "0123456789abcdef";

void appendUnit(QByteArray& bytes, char16_t unit)
{
    const char escape[] {'\\',
                         'u',
                         HexDigits[(unit >> 12) & 0xf],
                         HexDigits[(unit >> 8) & 0xf],
                         HexDigits[(unit >> 4) & 0xf],
                         HexDigits[unit & 0xf]};
    bytes.append(escape, sizeof escape);
}

void appendAscii(QByteArray& bytes, char character)
{
    switch (character) {
    case '"': bytes.append("\\\""); break;
    case '\\': bytes.append("\\\\"); break;
    case '/': bytes.append("\\/"); break;
    case '\n': bytes.append("\\n"); break;
    case '\r': bytes.append("\\r"); break;
    case '\t': bytes.append("\\t"); break;
    default:
        if (character >= 0 && character < ' ') {
            appendUnit(bytes, static_cast<char16_t>(character));
        } else {
            bytes.append(character);
        }
    }
}

bool isPlain(char character)
{
    return character >= ' ' && character != '"' && character != '\\' && character != '/' && character != '\x7f';
}

} // namespace

JsonWriter& JsonWriter::beginObject()
{
    separate();
    m_bytes.append('{');
    m_followsValue = false;
    return *this;
}

JsonWriter& JsonWriter::beginObject(QByteArrayView key)
{
    appendKey(key);
    m_bytes.append('{');
    m_followsValue = false;
    return *this;
}

JsonWriter& JsonWriter::endObject()
{
    m_bytes.append('}');
    m_followsValue = true;
    return *this;
}

JsonWriter& JsonWriter::beginArray(QByteArrayView key)
{
    appendKey(key);
    m_bytes.append('[');
    m_followsValue = false;
    return *this;
}

JsonWriter& JsonWriter::element(QByteArrayView utf8)
{
    separate();
    appendText(utf8);
    m_followsValue = true;
    return *this;
}

JsonWriter& JsonWriter::endArray()
{
    m_bytes.append(']');
    m_followsValue = true;
    return *this;
}

JsonWriter& JsonWriter::text(QByteArrayView key, QByteArrayView utf8)
{
    appendKey(key);
    appendText(utf8);
    m_followsValue = true;
    return *this;
}

JsonWriter& JsonWriter::number(QByteArrayView key, qint64 value)
{
    appendKey(key);
    m_bytes.append(QByteArray::number(value));
    m_followsValue = true;
    return *this;
}

JsonWriter& JsonWriter::decimal(QByteArrayView key, double value)
{
    appendKey(key);
    m_bytes.append(QByteArray::number(value, 'g', 10));
    m_followsValue = true;
    return *this;
}

JsonWriter& JsonWriter::boolean(QByteArrayView key, bool value)
{
    appendKey(key);
    m_bytes.append(value ? "true" : "false");
    m_followsValue = true;
    return *this;
}

QByteArray JsonWriter::take()
{
    m_followsValue = false;
    return std::exchange(m_bytes, {});
}

void JsonWriter::separate()
{
    if (m_followsValue) {
        m_bytes.append(',');
    }
}

void JsonWriter::appendKey(QByteArrayView key)
{
    separate();
    appendText(key);
    m_bytes.append(':');
}

void JsonWriter::appendText(QByteArrayView utf8)
{
    m_bytes.append('"');
    if (std::ranges::all_of(utf8, isPlain)) {
        m_bytes.append(utf8);
    } else {
        const QString units = QString::fromUtf8(utf8);
        for (const QChar unit : units) {
            if (unit.unicode() < 0x7f) {
                appendAscii(m_bytes, unit.toLatin1());
            } else {
                appendUnit(m_bytes, unit.unicode());
            }
        }
    }
    m_bytes.append('"');
}

QByteArray successBody()
{
    return JsonWriter().beginObject().boolean("success", true).endObject().take();
}

QByteArray idBody(QByteArrayView id)
{
    return JsonWriter().beginObject().text("id", id).endObject().take();
}

} // namespace siaran::simulator
