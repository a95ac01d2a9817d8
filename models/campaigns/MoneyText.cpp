#include "models/campaigns/MoneyText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::models {

namespace {

const auto Rupiah = u"IDR"_s;

} // namespace

QString moneyText(qint64 minorUnits, const QString& currency)
{
    const QLocale locale;
    if (currency == Rupiah) {
        return u"Rp"_s + locale.toString((minorUnits + 50) / 100);
    }
    return u"%1 %2"_s.arg(currency, locale.toString(static_cast<double>(minorUnits) / 100, 'f', 2));
}

} // namespace siaran::models
