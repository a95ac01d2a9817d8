#include "models/analytics/RateText.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace siaran::models {

QString rateText(const Rate& rate)
{
    const auto fraction = rate.fraction();
    if (!fraction) {
        return u"–"_s;
    }
    // Rounded away from the ends: 999 of 1,000 is not everybody and 1 of 10,000 is not nobody.
    auto tenths = std::round(*fraction * 1000);
    if (*fraction < 1) {
        tenths = std::min(tenths, 999.0);
    }
    if (*fraction > 0) {
        tenths = std::max(tenths, 1.0);
    }
    const QLocale locale;
    const bool isWhole = *fraction <= 0 || *fraction >= 1;
    return locale.toString(tenths / 10, 'f', isWhole ? 0 : 1) + locale.percent();
}

} // namespace siaran::models
