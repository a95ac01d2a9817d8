#include "services/contacts/ContactCards.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qsizetype LongestLine = 75; // bytes (RFC 2426, 2.6)

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u'\n', u"\\n"_s)
        .remove(u'\r')
        .replace(u',', u"\\,"_s)
        .replace(u';', u"\\;"_s);
}

// Long lines go on behind a blank; a letter of several bytes is never cut.
QByteArray line(const QString& text)
{
    const auto bytes = text.toUtf8();
    QByteArray folded;
    qsizetype room = LongestLine;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = at + 1;
        while (end < bytes.size() && (static_cast<uchar>(bytes.at(end)) & 0xC0U) == 0x80U) {
            ++end;
        }
        if (end - at > room) {
            folded += "\r\n ";
            room = LongestLine - 1;
        }
        folded += bytes.mid(at, end - at);
        room -= end - at;
        at = end;
    }
    return folded + "\r\n";
}

bool isBirthday(const ContactColumn& column)
{
    static const QStringList keys {u"birthday"_s,  u"birth_date"_s, u"date_of_birth"_s, u"tanggal_lahir"_s,
                                   u"tgl_lahir"_s, u"lahir"_s,      u"ulang_tahun"_s};
    return column.kind == ContactColumn::Kind::Field && keys.contains(column.fieldKey);
}

// Properties of their own have name, number and labels; the rest is a line of the note.
bool belongsInNote(const ContactColumn& column)
{
    using Kind = ContactColumn::Kind;
    return column.kind != Kind::Name && column.kind != Kind::Phone && column.kind != Kind::Labels;
}

} // namespace

QByteArray cardOf(const Contact& contact, bool withLabels, const QDate& birthday, const QString& note)
{
    const auto name = contact.displayName.isEmpty() ? contact.phoneE164 : contact.displayName;
    QByteArray card
        = "BEGIN:VCARD\r\nVERSION:3.0\r\n" + line(u"N:;"_s + escaped(name) + u";;;"_s) + line(u"FN:"_s + escaped(name));
    if (!contact.phoneE164.isEmpty()) {
        card += line(u"TEL;TYPE=CELL:"_s + contact.phoneE164);
    }
    if (withLabels && !contact.labels.isEmpty()) {
        QStringList labels;
        for (const auto& label : contact.labels) {
            labels.append(escaped(label));
        }
        card += line(u"CATEGORIES:"_s + labels.join(u','));
    }
    if (birthday.isValid()) {
        card += line(u"BDAY:"_s + birthday.toString(Qt::ISODate));
    }
    if (!note.isEmpty()) {
        card += line(u"NOTE:"_s + escaped(note));
    }
    return card + "END:VCARD\r\n";
}

ContactCards::ContactCards(const ContactExport& what)
    : m_columns(what.columns)
    , m_titles(what.titles)
    , m_file(what.path)
{
}

Result<void> ContactCards::open()
{
    return m_file.open();
}

Result<void> ContactCards::row(const FileRow& row)
{
    QStringList note;
    QDate birthday;
    bool withLabels = false;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto& column = m_columns.at(i);
        withLabels = withLabels || column.kind == ContactColumn::Kind::Labels;
        const auto* day = std::get_if<QDate>(&row.cells.at(i));
        if (day != nullptr && isBirthday(column)) {
            birthday = *day;
            continue;
        }
        const auto text = cellText(row.cells.at(i));
        if (belongsInNote(column) && !text.isEmpty()) {
            note.append(m_titles.value(i) + u": "_s + text);
        }
    }
    return m_file.write(cardOf(row.contact, withLabels, birthday, note.join(u'\n')));
}

Result<void> ContactCards::commit()
{
    return m_file.commit();
}

} // namespace siaran::contacts
