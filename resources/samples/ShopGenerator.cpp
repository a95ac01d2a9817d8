#include "resources/samples/ShopGenerator.h"

#include "resources/samples/PersonNames.h"
#include "resources/samples/PhoneSpelling.h"
#include <QDate>
#include <QSet>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::samples {

namespace {

constexpr auto Header = "Nama;No. HP;Label;Kota;Tanggal Lahir;Total Belanja;Order Terakhir;Status;Rating;Catatan"_L1;

enum class PhoneCell { Plain, TwoNumbers, Foreign, Duplicate, Rounded, Landline, TooShort, TooLong, Words, Empty };

constexpr std::array PhoneCells {
    Weighted {PhoneCell::Plain, 905},    Weighted {PhoneCell::TwoNumbers, 25}, Weighted {PhoneCell::Foreign, 8},
    Weighted {PhoneCell::Duplicate, 42}, Weighted {PhoneCell::Rounded, 6},     Weighted {PhoneCell::Landline, 5},
    Weighted {PhoneCell::TooShort, 3},   Weighted {PhoneCell::TooLong, 2},     Weighted {PhoneCell::Words, 2},
    Weighted {PhoneCell::Empty, 2},
};

constexpr std::array Cities {
    Weighted {"Jakarta"_L1, 18},    Weighted {"Bandung"_L1, 14},  Weighted {"Surabaya"_L1, 9},
    Weighted {"Bekasi"_L1, 7},      Weighted {"Tangerang"_L1, 6}, Weighted {"Depok"_L1, 5},
    Weighted {"Bogor"_L1, 5},       Weighted {"Medan"_L1, 5},     Weighted {"Semarang"_L1, 5},
    Weighted {"Yogyakarta"_L1, 4},  Weighted {"Makassar"_L1, 4},  Weighted {"Palembang"_L1, 3},
    Weighted {"Malang"_L1, 3},      Weighted {"Surakarta"_L1, 2}, Weighted {"Denpasar"_L1, 2},
    Weighted {"Padang"_L1, 2},      Weighted {"Pekanbaru"_L1, 2}, Weighted {"Balikpapan"_L1, 2},
    Weighted {"Banjarmasin"_L1, 1}, Weighted {"Pontianak"_L1, 1}, Weighted {"Manado"_L1, 1},
    Weighted {"Jayapura"_L1, 1},    Weighted {""_L1, 3},
};

constexpr std::array Labels {
    Weighted {"Gamis"_L1, 28}, Weighted {"Hijab"_L1, 26},  Weighted {"Reseller"_L1, 10}, Weighted {"VIP"_L1, 7},
    Weighted {"Grosir"_L1, 8}, Weighted {"Mukena"_L1, 11}, Weighted {"Koko"_L1, 5},      Weighted {"Prospek"_L1, 5},
};

constexpr std::array Statuses {
    Weighted {"Aktif"_L1, 44},         Weighted {"Selesai"_L1, 24}, Weighted {"Baru"_L1, 18},
    Weighted {"Menunggu bayar"_L1, 8}, Weighted {"Komplain"_L1, 2}, Weighted {""_L1, 4},
};

constexpr std::array Ratings {
    Weighted {""_L1, 38}, Weighted {"5"_L1, 30}, Weighted {"4"_L1, 19},
    Weighted {"3"_L1, 8}, Weighted {"2"_L1, 3},  Weighted {"1"_L1, 2},
};

constexpr std::array<QStringView, 11> Notes {
    u"Suka warna sage",
    u"COD saja",
    u"Kirim lewat JNE",
    u"Jangan telepon malam hari",
    u"Ukuran XL, lengan panjang",
    u"Alamat: Jl. Mawar 5; RT 02/RW 03",
    u"Jl. Anggrek No. 7\nKel. Sukajadi\nBandung",
    u"Bilang \"nanti saja\" waktu ditawari",
    u"=HYPERLINK(\"http://contoh.invalid/promo\";\"Klik\")",
    u"<i>Pelanggan lama</i>",
    u"Ulang tahun anaknya bulan depan \U0001F382",
};

constexpr std::array<QStringView, 4> NoNumber {u"tidak ada", u"-", u"ganti nomor", u"lihat buku"};

constexpr std::array<QLatin1StringView, 12> Months {"Januari"_L1,   "Februari"_L1, "Maret"_L1,    "April"_L1,
                                                    "Mei"_L1,       "Juni"_L1,     "Juli"_L1,     "Agustus"_L1,
                                                    "September"_L1, "Oktober"_L1,  "November"_L1, "Desember"_L1};

struct Shopper {
    QString name;
    QString national;
};

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString written(const QString& cell)
{
    const bool needsQuotes = cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u',')
        || cell.startsWith(u' ') || cell.endsWith(u' ');
    return needsQuotes ? quoted(cell) : cell;
}

QString labels(Dice& dice)
{
    QStringList chosen;
    for (int wanted = 1 + dice.below(3); wanted > 0; --wanted) {
        const QString label = dice.pick(Labels);
        if (!chosen.contains(label)) {
            chosen.push_back(label);
        }
    }
    return chosen.join(u", "_s);
}

QString spelledDate(QDate date, Dice& dice)
{
    switch (dice.below(4)) {
    case 0: return date.toString(Qt::ISODate);
    case 1:
        return u"%1 %2 %3"_s.arg(date.day())
            .arg(Months.at(static_cast<std::size_t>(date.month() - 1)))
            .arg(date.year());
    default: return date.toString(u"dd/MM/yyyy"_s);
    }
}

QString birthday(Dice& dice)
{
    if (dice.chance(300)) {
        return {};
    }
    if (dice.chance(4)) {
        return u"31/02/1990"_s;
    }
    return spelledDate(QDate(1955, 1, 1).addDays(dice.below(53 * 365)), dice);
}

QString lastOrder(Dice& dice)
{
    // Not from today: the file must not depend on the day it is made.
    const QDate listDay(2026, 6, 30);
    return dice.chance(120) ? QString() : spelledDate(listDay.addDays(-dice.below(730)), dice);
}

QString thousands(qint64 amount)
{
    QString text = QString::number(amount);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3) {
        text.insert(at, u'.');
    }
    return text;
}

QString totalSpent(Dice& dice)
{
    if (dice.chance(80)) {
        return {};
    }
    const qint64 amount = 25'000 + 2'500LL * dice.below(dice.chance(60) ? 6'000 : 700);
    switch (dice.below(4)) {
    case 0: return QString::number(amount);
    case 1: return thousands(amount);
    case 2: return u"Rp "_s + thousands(amount);
    default: return u"Rp"_s + thousands(amount);
    }
}

/// Writes the rows and remembers who is in them.
class ShopList {
public:
    explicit ShopList(quint32 seed)
        : m_dice(seed)
    {
    }

    QString row()
    {
        const auto [name, phone] = person();
        const QStringList cells {
            written(name),          written(phone),
            quoted(labels(m_dice)), m_dice.pick(Cities),
            birthday(m_dice),       totalSpent(m_dice),
            lastOrder(m_dice),      m_dice.pick(Statuses),
            m_dice.pick(Ratings),   written(m_dice.chance(90) ? m_dice.pick(Notes).toString() : QString())};
        return cells.join(u';') + u"\r\n"_s;
    }

private:
    struct Person {
        QString name;
        QString phone;
    };

    Person person()
    {
        const auto kind = m_dice.pick(PhoneCells);
        if (kind == PhoneCell::Duplicate && !m_shoppers.isEmpty()) {
            const auto& earlier = m_shoppers.at(m_dice.below(static_cast<int>(m_shoppers.size())));
            return {respelledName(earlier.name, m_dice), anySpelling(earlier.national)};
        }
        const QString name = personName();
        return {name, phoneCell(kind, name)};
    }

    QString personName()
    {
        if (m_dice.chance(10)) {
            return {};
        }
        return m_dice.chance(12) ? awkwardName(m_dice) : randomName(m_dice);
    }

    QString phoneCell(PhoneCell kind, const QString& name)
    {
        switch (kind) {
        case PhoneCell::TwoNumbers: {
            const QString first = spell(newNumber(name), PhoneSpelling::Local);
            const QString separator = m_dice.chance(500) ? u" / "_s : u", "_s;
            return first + separator + spell(newNumber({}), PhoneSpelling::Local);
        }
        case PhoneCell::Foreign: return u"+65 8%1 %2"_s.arg(100 + m_dice.below(700)).arg(1000 + m_dice.below(9000));
        case PhoneCell::Rounded: return spell(randomMobile(m_dice), PhoneSpelling::RoundedScientific);
        case PhoneCell::Landline: return randomLandline(m_dice);
        case PhoneCell::TooShort: return u'0' + randomMobile(m_dice).first(6);
        case PhoneCell::TooLong: return u'0' + randomMobile(m_dice).first(10) + u"12345"_s;
        case PhoneCell::Words: return m_dice.pick(NoNumber).toString();
        case PhoneCell::Empty: return {};
        case PhoneCell::Plain:
        case PhoneCell::Duplicate: break;
        }
        return anySpelling(newNumber(name));
    }

    // Not given out before. Who has no name here (the second number of a cell too) is not repeated by a later row.
    QString newNumber(const QString& name)
    {
        QString national = randomMobile(m_dice);
        while (m_taken.contains(national)) {
            national = randomMobile(m_dice);
        }
        m_taken.insert(national);
        if (!name.isEmpty()) {
            m_shoppers.push_back(Shopper {name, national});
        }
        return national;
    }

    QString anySpelling(const QString& national) { return spell(national, randomSpelling(m_dice)); }

    Dice m_dice;
    QSet<QString> m_taken;
    QList<Shopper> m_shoppers;
};

} // namespace

QByteArray contactsCsv(int contacts, quint32 seed)
{
    ShopList list(seed);
    QByteArray csv = "\xEF\xBB\xBF"_ba + QByteArray(Header.data(), Header.size()) + "\r\n"_ba;
    for (int i = 0; i < contacts; ++i) {
        csv += list.row().toUtf8();
    }
    return csv;
}

} // namespace siaran::samples
