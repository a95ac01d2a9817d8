#include "services/settings/Rates.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace siaran::settings {

namespace {

const auto Rupiah = u"IDR"_s;
const auto Indonesia = u"62"_s;

RateTable shippedRates()
{
    QFile file(u":/rates/rates.csv"_s);
    return file.open(QIODevice::ReadOnly) ? RateTable::parse(file.readAll()).value_or(RateTable()) : RateTable();
}

} // namespace

RateTable ratesFor(const WorkspaceSettings& settings)
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

} // namespace siaran::settings
