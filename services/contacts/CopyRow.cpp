#include "services/contacts/CopyRow.h"

#include <QLocale>

namespace siaran::contacts {

namespace {

// Every control byte with a meaning to COPY, and the backslash.
void appendEscaped(QByteArray& out, QByteArrayView bytes)
{
    for (const char byte : bytes) {
        switch (byte) {
        case '\0': break; // cannot be stored
        case '\\': out += "\\\\"; break;
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        default: out += byte;
        }
    }
}

void appendJsonText(QByteArray& out, const QString& text)
{
    static constexpr auto hex = "0123456789abcdef";
    out += '"';
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += byte;
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 0xF];
        } else {
            out += byte;
        }
    }
    out += '"';
}

struct AppendJson {
    QByteArray& out;

    void operator()(const QString& text) const { appendJsonText(out, text); }
    void operator()(double number) const { out += QByteArray::number(number, 'g', QLocale::FloatingPointShortest); }
    void operator()(const QDate& date) const { out += '"' + date.toString(Qt::ISODate).toLatin1() + '"'; }
    void operator()(bool yes) const { out += yes ? "true" : "false"; }
};

} // namespace

void CopyRow::beginCell()
{
    if (m_taken) {
        m_row.resize(0); // keeps its memory
        m_taken = false;
    } else if (!m_row.isEmpty()) {
        m_row += '\t';
    }
}

void CopyRow::addNull()
{
    beginCell();
    m_row += "\\N";
}

void CopyRow::addText(QStringView text)
{
    beginCell();
    appendEscaped(m_row, text.toUtf8());
}

void CopyRow::addNumber(qint64 number)
{
    beginCell();
    m_row += QByteArray::number(number);
}

void CopyRow::addFlag(bool yes)
{
    beginCell();
    m_row += yes ? 't' : 'f';
}

void CopyRow::addIds(const QList<qint64>& ids)
{
    beginCell();
    m_row += '{';
    for (const qint64 id : ids) {
        if (m_row.back() != '{') {
            m_row += ',';
        }
        m_row += QByteArray::number(id);
    }
    m_row += '}';
}

void CopyRow::addFields(const FieldValues& fields)
{
    m_json.resize(0);
    m_json += '{';
    for (const auto& [key, value] : fields) {
        if (m_json.size() > 1) {
            m_json += ',';
        }
        m_json += '"' + key.toLatin1() + "\":";
        std::visit(AppendJson {m_json}, value);
    }
    m_json += '}';
    beginCell();
    appendEscaped(m_row, m_json);
}

QByteArrayView CopyRow::take()
{
    m_row += '\n';
    m_taken = true;
    return m_row;
}

} // namespace siaran::contacts
