#include "resources/samples/PhoneSpelling.h"

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::samples {

namespace {

// Telkomsel, Indosat, XL, Axis, Tri and Smartfren, about as often as customers have them.
constexpr std::array Prefixes {
    Weighted {"811"_L1, 4}, Weighted {"812"_L1, 14}, Weighted {"813"_L1, 12}, Weighted {"821"_L1, 9},
    Weighted {"822"_L1, 9}, Weighted {"823"_L1, 5},  Weighted {"851"_L1, 3},  Weighted {"852"_L1, 10},
    Weighted {"853"_L1, 6}, Weighted {"814"_L1, 1},  Weighted {"815"_L1, 4},  Weighted {"816"_L1, 2},
    Weighted {"855"_L1, 2}, Weighted {"856"_L1, 6},  Weighted {"857"_L1, 8},  Weighted {"858"_L1, 5},
    Weighted {"817"_L1, 3}, Weighted {"818"_L1, 3},  Weighted {"819"_L1, 4},  Weighted {"859"_L1, 3},
    Weighted {"877"_L1, 5}, Weighted {"878"_L1, 6},  Weighted {"831"_L1, 3},  Weighted {"838"_L1, 4},
    Weighted {"895"_L1, 6}, Weighted {"896"_L1, 5},  Weighted {"897"_L1, 2},  Weighted {"898"_L1, 2},
    Weighted {"881"_L1, 1}, Weighted {"882"_L1, 1},  Weighted {"888"_L1, 1},  Weighted {"889"_L1, 1},
};

constexpr std::array DigitsAfterPrefix {Weighted {8, 70}, Weighted {7, 20}, Weighted {9, 10}};

constexpr std::array Landlines {"(022) 420"_L1, "(021) 7918"_L1, "031-503"_L1,
                                "0274 512"_L1,  "+62 24 841"_L1, "0361-223"_L1};

constexpr std::array Readable {
    Weighted {PhoneSpelling::Local, 440},        Weighted {PhoneSpelling::CountryCode, 150},
    Weighted {PhoneSpelling::International, 60}, Weighted {PhoneSpelling::InternationalGrouped, 180},
    Weighted {PhoneSpelling::LocalDashed, 60},   Weighted {PhoneSpelling::LocalSpaced, 40},
    Weighted {PhoneSpelling::LocalDotted, 15},   Weighted {PhoneSpelling::PrefixInBrackets, 15},
    Weighted {PhoneSpelling::ZeroLost, 30},      Weighted {PhoneSpelling::FullScientific, 10},
};

QString digits(Dice& dice, int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += QChar(u'0' + dice.below(10));
    }
    return text;
}

QString grouped(const QString& national, QChar separator)
{
    return national.first(3) + separator + national.sliced(3, 4) + separator + national.sliced(7);
}

// As a spreadsheet with a decimal comma shows 6281234567890.
QString scientific(const QString& national, qsizetype mantissaDigits)
{
    const QString all = u"62"_s + national;
    return all.first(1) + u',' + all.sliced(1, mantissaDigits) + u"E+"_s + QString::number(all.size() - 1);
}

} // namespace

QString randomMobile(Dice& dice)
{
    const auto prefix = dice.pick(Prefixes);
    return prefix + digits(dice, dice.pick(DigitsAfterPrefix));
}

QString randomLandline(Dice& dice)
{
    const auto beginning = dice.pick(Landlines);
    return beginning + digits(dice, 4);
}

PhoneSpelling randomSpelling(Dice& dice)
{
    return dice.pick(Readable);
}

QString spell(const QString& national, PhoneSpelling spelling)
{
    switch (spelling) {
    case PhoneSpelling::Local: return u'0' + national;
    case PhoneSpelling::CountryCode: return u"62"_s + national;
    case PhoneSpelling::International: return u"+62"_s + national;
    case PhoneSpelling::InternationalGrouped: return u"+62 "_s + grouped(national, u'-');
    case PhoneSpelling::LocalDashed: return u'0' + grouped(national, u'-');
    case PhoneSpelling::LocalSpaced: return u'0' + grouped(national, u' ');
    case PhoneSpelling::LocalDotted: return u'0' + grouped(national, u'.');
    case PhoneSpelling::PrefixInBrackets: return u"(0"_s + national.first(3) + u") "_s + national.sliced(3);
    case PhoneSpelling::ZeroLost: return national;
    case PhoneSpelling::FullScientific: return scientific(national, national.size() + 1);
    case PhoneSpelling::RoundedScientific: return scientific(national, 2);
    }
    Q_UNREACHABLE();
}

} // namespace siaran::samples
