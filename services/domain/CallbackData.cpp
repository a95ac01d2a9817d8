#include "services/domain/CallbackData.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace siaran {

QString CallbackData::toString() const
{
    return u"%1.%2.%3.%4"_s.arg(workspace).arg(campaign.value()).arg(position).arg(attempt);
}

std::optional<CallbackData> CallbackData::parse(const QString& text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4 || parts.at(0).isEmpty()) {
        return std::nullopt;
    }
    const CallbackData data {.workspace = parts.at(0),
                             .campaign = CampaignId(parts.at(1).toLongLong()),
                             .position = parts.at(2).toInt(),
                             .attempt = parts.at(3).toInt()};
    const auto whole = data.campaign.isValid() && data.position > 0 && data.attempt > 0;
    return whole && data.toString() == text ? std::optional(data) : std::nullopt;
}

} // namespace siaran
