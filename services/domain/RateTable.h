#pragma once

#include "services/core/Result.h"
#include "services/domain/Template.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <optional>

namespace siaran {

/// What one delivered template message costs from a day on. Money is whole minor units of a currency (sen, cent).
struct MessageRate {
    QDate since;
    QString currency; ///< ISO 4217
    QString callingCode; ///< of the recipient's country: "62"
    TemplateCategory category = TemplateCategory::Marketing;
    qint64 minorUnits = 0;

    friend bool operator==(const MessageRate&, const MessageRate&) = default;
};

/// What a campaign will cost, as far as rates are known.
struct CostEstimate {
    qint64 minorUnits = 0;
    QString currency;
    QDate ratesSince; ///< of the newest rate that was used
    qint64 eachMinorUnits = 0; ///< when all that are priced cost the same, else 0
    int priced = 0; ///< recipients with a known rate
    int unpriced = 0; ///< recipients in countries without one

    friend bool operator==(const CostEstimate&, const CostEstimate&) = default;
};

/// Rates of WhatsApp by country and category (whatsapp.md 3.8: changed on quarter starts, so every row has a day).
class RateTable {
public:
    RateTable() = default;
    explicit RateTable(QList<MessageRate> rates);

    /// Lines of `since,currency,calling code,category,minor units`; empty lines and those that begin with # say
    /// nothing. Invalid with the number of the first line that makes no sense.
    [[nodiscard]] static Result<RateTable> parse(const QByteArray& text);

    /// The rate in force on `day`: the newest that had begun.
    [[nodiscard]] std::optional<MessageRate> rateOn(QDate day, const QString& callingCode,
                                                    TemplateCategory category) const;

    /// The same table with `rate` in the place of the newest of its country and category.
    [[nodiscard]] RateTable with(const MessageRate& rate) const;

    /// For so many recipients per calling code. Messages in another currency than the first are not priced.
    [[nodiscard]] CostEstimate estimate(const std::map<QString, int>& recipientsByCode, TemplateCategory category,
                                        QDate day) const;

    [[nodiscard]] const QList<MessageRate>& rates() const { return m_rates; }

private:
    QList<MessageRate> m_rates;
};

} // namespace siaran
