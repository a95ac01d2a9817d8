#include "services/contacts/CardReader.h"

#include "services/contacts/CardLines.h"
#include "services/contacts/CardText.h"

#include <QIODevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qint64 PieceBytes = 64 * 1024;
constexpr qsizetype MostPhones = 20;
constexpr qsizetype LongestPhone = 100;
constexpr qsizetype MostLabelText = 4000;

enum Column { Name, Phones, Labels, Birthday, Mail, Company, City, Note, ColumnCount };

const QStringList& header()
{
    static const QStringList titles {u"Nama"_s,  u"HP"_s,         u"Label"_s, u"Tanggal lahir"_s,
                                     u"Email"_s, u"Perusahaan"_s, u"Kota"_s,  u"Catatan"_s};
    return titles;
}

/// The numbers WhatsApp itself wrote down come first, then mobile ones, then what the owner prefers.
int rankOf(const CardProperty& phone)
{
    if (!phone.value(u"WAID"_s).isEmpty()) {
        return 0;
    }
    return phone.is(u"CELL"_s) ? 1 : phone.is(u"PREF"_s) || !phone.value(u"PREF"_s).isEmpty() ? 2 : 3;
}

QString phoneText(const CardProperty& phone)
{
    if (const auto known = phone.value(u"WAID"_s); !known.isEmpty()) {
        return u'+' + known;
    }
    QString text = plainText(phone.text).trimmed();
    if (text.startsWith(u"tel:"_s, Qt::CaseInsensitive)) {
        text = text.sliced(4).section(u';', 0, 0);
    }
    return text.replace(u'/', u' ');
}

QString nameOf(const QString& structured)
{
    const QStringList parts = textParts(structured, u';');
    QStringList name;
    // Family, given, additional, prefixes, suffixes; people say them in another order.
    for (const qsizetype part : {3, 1, 2, 0, 4}) {
        name.push_back(parts.value(part));
    }
    return name.join(u' ').simplified();
}

QString labelsOf(const QString& categories)
{
    QStringList labels;
    for (auto label : textParts(categories, u',')) {
        label = label.replace(u',', u' ').replace(u';', u' ').trimmed();
        // Google's word for "everybody".
        if (!label.isEmpty() && label.compare(u"myContacts"_s, Qt::CaseInsensitive) != 0) {
            labels.push_back(label);
        }
    }
    return labels.join(u", "_s);
}

/// "19900517" and "1990-05-17T00:00:00" as "1990-05-17"; a birthday without a year stays what it is.
QString birthdayOf(const QString& text)
{
    const QString day = text.section(u'T', 0, 0).trimmed();
    const bool basic = day.size() == 8 && std::ranges::all_of(day, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return basic ? day.first(4) + u'-' + day.sliced(4, 2) + u'-' + day.sliced(6) : day;
}

/// Gathers the properties of one card after the other.
class Cards {
public:
    explicit Cards(const RowSink& sink)
        : m_sink(sink)
    {
    }

    ReadOn take(const CardProperty& property)
    {
        if (property.name == u"BEGIN" && property.text.compare(u"VCARD"_s, Qt::CaseInsensitive) == 0) {
            // A card that was never ended has ended here; a card in a card has not begun.
            const auto goOn = m_depth > 0 && !m_embeds ? end() : ReadOn::Yes;
            m_depth = m_embeds ? m_depth + 1 : 1;
            m_line = m_embeds ? m_line : property.line;
            m_embeds = false;
            return goOn;
        }
        if (property.name == u"END" && m_depth > 0) {
            return --m_depth == 0 ? end() : ReadOn::Yes;
        }
        if (m_depth == 1) {
            m_embeds = property.name == u"AGENT" && property.text.isEmpty();
            keep(property);
        }
        return ReadOn::Yes;
    }

    ReadOn end()
    {
        std::ranges::stable_sort(m_phones, {}, &Phone::rank);
        QStringList phones;
        for (const auto& phone : m_phones) {
            phones.push_back(phone.text);
        }
        m_cells[Phones] = phones.join(u" / "_s);
        if (m_cells[Name].isEmpty()) {
            m_cells[Name] = m_structuredName;
        }
        const QStringList cells(m_cells.begin(), m_cells.end());
        m_cells.fill({});
        m_phones.clear();
        m_structuredName.clear();
        const bool filled = std::ranges::any_of(cells, [](const QString& cell) { return !cell.isEmpty(); });
        return filled ? m_sink({.line = m_line, .cells = cells}) : ReadOn::Yes;
    }

    bool isOpen() const { return m_depth > 0; }

private:
    struct Phone {
        int rank = 0;
        QString text;
    };

    void keep(const CardProperty& property)
    {
        if (property.name == u"TEL") {
            keepPhone(property);
        } else if (property.name == u"N") {
            m_structuredName = nameOf(property.text);
        } else if (property.name == u"CATEGORIES") {
            const QString labels = labelsOf(property.text);
            if (m_cells[Labels].size() + labels.size() < MostLabelText) {
                m_cells[Labels] += (m_cells[Labels].isEmpty() || labels.isEmpty() ? QString() : u", "_s) + labels;
            }
        } else if (property.name == u"FN") {
            keepFirst(Name, plainText(property.text).simplified());
        } else if (property.name == u"BDAY") {
            keepFirst(Birthday, birthdayOf(plainText(property.text)));
        } else if (property.name == u"EMAIL") {
            keepFirst(Mail, plainText(property.text).trimmed());
        } else if (property.name == u"ORG") {
            keepFirst(Company, textParts(property.text, u';').value(0).trimmed());
        } else if (property.name == u"ADR") {
            keepFirst(City, textParts(property.text, u';').value(3).trimmed());
        } else if (property.name == u"NOTE") {
            keepFirst(Note, plainText(property.text).trimmed());
        }
    }

    void keepPhone(const CardProperty& phone)
    {
        const QString text = phoneText(phone).left(LongestPhone);
        if (!text.isEmpty() && !phone.is(u"FAX"_s) && !phone.is(u"PAGER"_s) && m_phones.size() < MostPhones) {
            m_phones.push_back({rankOf(phone), text});
        }
    }

    void keepFirst(Column column, const QString& text)
    {
        if (m_cells[column].isEmpty()) {
            m_cells[column] = text;
        }
    }

    const RowSink& m_sink;
    std::array<QString, ColumnCount> m_cells;
    QList<Phone> m_phones;
    QString m_structuredName;
    qint64 m_line = 0;
    int m_depth = 0;
    bool m_embeds = false;
};

} // namespace

Result<void> readCards(QIODevice& device, TextEncoding encoding, const TableLimits& limits, const RowSink& sink)
{
    if (!device.seek(0)) {
        return fail(ErrorKind::Invalid, device.errorString(), u"import.unreadable"_s);
    }
    if (sink({.line = 0, .cells = header()}) == ReadOn::No) {
        return {};
    }
    Cards cards(sink);
    CardLines lines(encoding, limits.cellBytes);
    for (;;) {
        const QByteArray piece = device.read(PieceBytes);
        if (piece.isEmpty() && !device.atEnd()) {
            return fail(ErrorKind::Invalid, device.errorString(), u"import.unreadable"_s);
        }
        for (const auto& property : piece.isEmpty() ? lines.finish() : lines.feed(piece)) {
            if (cards.take(property) == ReadOn::No) {
                return {};
            }
        }
        if (piece.isEmpty()) {
            if (cards.isOpen()) {
                cards.end();
            }
            return {};
        }
    }
}

} // namespace siaran::contacts
