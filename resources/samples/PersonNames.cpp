#include "resources/samples/PersonNames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::samples {

namespace {

constexpr std::array Women {
    "Sari"_L1,    "Dewi"_L1,     "Siti"_L1,     "Rina"_L1,  "Ayu"_L1,    "Putri"_L1, "Lestari"_L1, "Wulan"_L1,
    "Fitri"_L1,   "Nur"_L1,      "Indah"_L1,    "Maya"_L1,  "Ratna"_L1,  "Yuni"_L1,  "Kartini"_L1, "Aisyah"_L1,
    "Fatimah"_L1, "Khadijah"_L1, "Nadia"_L1,    "Intan"_L1, "Melati"_L1, "Anisa"_L1, "Desi"_L1,    "Eka"_L1,
    "Tri"_L1,     "Endang"_L1,   "Sulastri"_L1, "Wati"_L1,  "Yanti"_L1,  "Novi"_L1,  "Lina"_L1,    "Mega"_L1,
    "Ni Luh"_L1,  "Ni Made"_L1,  "Butet"_L1,    "Cut"_L1,   "Meutia"_L1, "Zahra"_L1, "Salma"_L1,   "Hana"_L1,
};

constexpr std::array Men {
    "Budi"_L1, "Agus"_L1,   "Joko"_L1,  "Andi"_L1,     "Slamet"_L1, "Suharto"_L1, "Bambang"_L1,
    "Dedi"_L1, "Hendra"_L1, "Rizky"_L1, "Muhammad"_L1, "Ahmad"_L1,  "Fajar"_L1,   "Wahyu"_L1,
    "Made"_L1, "Ketut"_L1,  "Yusuf"_L1, "Ilham"_L1,    "Tono"_L1,   "Eko"_L1,
};

constexpr std::array LastNames {
    "Lestari"_L1,   "Wulandari"_L1, "Rahmawati"_L1, "Handayani"_L1, "Susanti"_L1,     "Permata"_L1,
    "Anggraini"_L1, "Puspita"_L1,   "Kusuma"_L1,    "Santoso"_L1,   "Wijaya"_L1,      "Pratama"_L1,
    "Saputra"_L1,   "Hidayat"_L1,   "Nasution"_L1,  "Siregar"_L1,   "Simanjuntak"_L1, "Harahap"_L1,
    "Lubis"_L1,     "Setiawan"_L1,  "Nugroho"_L1,   "Suryani"_L1,   "Maharani"_L1,    "Utami"_L1,
    "Fauziah"_L1,   "Halimah"_L1,   "Nurhaliza"_L1, "Azizah"_L1,    "Ramadhan"_L1,    "Firmansyah"_L1,
};

constexpr std::array ForWomen {Weighted {""_L1, 66}, Weighted {"Ibu "_L1, 14}, Weighted {"Bu "_L1, 5},
                               Weighted {"Kak "_L1, 10}, Weighted {"Mbak "_L1, 5}};
constexpr std::array ForMen {Weighted {""_L1, 70}, Weighted {"Bapak "_L1, 12}, Weighted {"Pak "_L1, 10},
                             Weighted {"Mas "_L1, 5}, Weighted {"Kak "_L1, 3}};
constexpr std::array Honorifics {"Ibu "_L1, "Bu "_L1, "Kak "_L1, "Mbak "_L1, "Bapak "_L1, "Pak "_L1, "Mas "_L1};

// A view of constant text: arrays of QString could not be constexpr.
constexpr std::array<QStringView, 20> Awkward {
    u"<b>Sari</b>",
    u"<script>alert(1)</script>",
    u"<img src=x onerror=alert(1)>",
    u"Sari &amp; Dewi",
    u"Ibu \"Melati\" Kusuma",
    u"Sari; kakak Dewi",
    u"Sari\nLestari",
    u"=HYPERLINK(\"http://contoh.invalid\",\"klik\")",
    u"+62 Sari",
    u"-2+3",
    u"@SUM(A1:A9)",
    u"Robert'); DROP TABLE contact;--",
    u"{{1}} {nama} %1 %s",
    u"Dewi \U0001F338",
    u"\U0001F496\U0001F496 Kak Ayu \U0001F496\U0001F496",
    u"  Nur   Aisyah ",
    u"\u202Eirs\u202C Sari",
    u"\u0633\u0627\u0631\u064A",
    u"D\u2019Souza, \u00C9lise",
    u"1234567890",
};

} // namespace

QString randomName(Dice& dice)
{
    // One draw per statement: the order in which the operands of + are evaluated is the compiler's choice.
    const bool woman = dice.chance(850);
    QString name = woman ? dice.pick(ForWomen) : dice.pick(ForMen);
    name += woman ? dice.pick(Women) : dice.pick(Men);
    if (dice.chance(620)) {
        name += u' ' + dice.pick(LastNames);
    }
    return name;
}

QString respelledName(const QString& name, Dice& dice)
{
    QString plain = name;
    for (const auto honorific : Honorifics) {
        if (plain.startsWith(honorific)) {
            plain.remove(0, honorific.size());
        }
    }
    switch (dice.below(5)) {
    case 0: return name.toLower();
    case 1: return name.toUpper();
    case 2: return plain.section(u' ', 0, 0);
    case 3: return dice.pick(Honorifics) + plain;
    default: return name;
    }
}

QString awkwardName(Dice& dice)
{
    return dice.pick(Awkward).toString();
}

} // namespace siaran::samples
