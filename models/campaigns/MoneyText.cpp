#include "models/campaigns/MoneyText.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::models {

namespace {

const auto Rupiah = u"IDR"_s;
const auto Indonesia = u"62"_s;

RateTable shippedRates()
{
    QFile file(u":/rates/rates.csv"_s);
    return file.open(QIODevice::ReadOnly) ? RateTable::parse(file.readAll()).value_or(RateTable()) : RateTable();
}

} // namespace

QString moneyText(qint64 minorUnits, const QString& currency)
{
    const QLocale locale;
    if (currency == Rupiah) {
        return u"Rp"_s + locale.toString((minorUnits + 50) / 100);
    }
    return u"%1 %2"_s.arg(currency, locale.toString(static_cast<double>(minorUnits) / 100, 'f', 2));
}

RateTable ratesFor(const settings::WorkspaceSettings& settings)
{
    auto rates = shippedRates();
    const auto since = QDate::fromString(settings.ratesSince, Qt::ISODate);
    const auto use = [&](TemplateCategory category, int sen) {
        if (sen > 0) {
            rates = rates.with({since.isValid() ? since : QDate(2000, 1, 1), Rupiah, Indonesia, category, sen});
        }
    };
    use(TemplateCategory::Marketing, settings.marketingRate);
    use(TemplateCategory::Utility, settings.utilityRate);
    use(TemplateCategory::Authentication, settings.authenticationRate);
    return rates;
}

} // namespace siaran::models
