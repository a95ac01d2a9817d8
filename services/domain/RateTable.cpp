#include "services/domain/RateTable.h"

#include <set>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

std::optional<MessageRate> rateFrom(const QString& line)
{
    const auto cells = line.split(u',');
    if (cells.size() != 5) {
        return std::nullopt;
    }
    bool isNumber = false;
    const auto category = templateCategoryFromWord(cells.at(3).trimmed());
    const MessageRate rate {.since = QDate::fromString(cells.at(0).trimmed(), Qt::ISODate),
                            .currency = cells.at(1).trimmed(),
                            .callingCode = cells.at(2).trimmed(),
                            .category = category.value_or(TemplateCategory::Other),
                            .minorUnits = cells.at(4).trimmed().toLongLong(&isNumber)};
    const bool makesSense = rate.since.isValid() && rate.currency.size() == 3 && !rate.callingCode.isEmpty() && category
        && isNumber && rate.minorUnits >= 0;
    return makesSense ? std::optional(rate) : std::nullopt;
}

} // namespace

RateTable::RateTable(QList<MessageRate> rates)
    : m_rates(std::move(rates))
{
}

Result<RateTable> RateTable::parse(const QByteArray& text)
{
    QList<MessageRate> rates;
    const auto lines = QString::fromUtf8(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const auto rate = rateFrom(line);
        if (!rate) {
            return fail(ErrorKind::Invalid, u"rates, line %1"_s.arg(i + 1), u"rates.line"_s);
        }
        rates.push_back(*rate);
    }
    return RateTable(rates);
}

std::optional<MessageRate> RateTable::rateOn(QDate day, const QString& callingCode, TemplateCategory category) const
{
    std::optional<MessageRate> best;
    for (const auto& rate : m_rates) {
        const bool isMeant = rate.callingCode == callingCode && rate.category == category && rate.since <= day;
        if (isMeant && (!best || rate.since >= best->since)) {
            best = rate;
        }
    }
    return best;
}

RateTable RateTable::with(const MessageRate& rate) const
{
    auto rates = m_rates;
    rates.removeIf([&rate](const MessageRate& known) {
        return known.callingCode == rate.callingCode && known.category == rate.category;
    });
    rates.push_back(rate);
    return RateTable(rates);
}

CostEstimate RateTable::estimate(const std::map<QString, int>& recipientsByCode, TemplateCategory category,
                                 QDate day) const
{
    CostEstimate cost;
    std::set<qint64> prices;
    for (const auto& [code, people] : recipientsByCode) {
        const auto rate = rateOn(day, code, category);
        if (!rate || (!cost.currency.isEmpty() && rate->currency != cost.currency)) {
            cost.unpriced += people;
            continue;
        }
        cost.currency = rate->currency;
        cost.ratesSince = std::max(cost.ratesSince, rate->since);
        cost.minorUnits += people * rate->minorUnits;
        cost.priced += people;
        prices.insert(rate->minorUnits);
    }
    cost.eachMinorUnits = prices.size() == 1 ? *prices.begin() : 0;
    return cost;
}

} // namespace siaran
