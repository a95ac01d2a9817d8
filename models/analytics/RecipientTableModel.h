#pragma once

#include "models/support/PagedTableModel.h"
#include "services/analytics/Report.h"

#include <QTimeZone>

namespace siaran::analytics {
class AnalyticsService;
}

namespace siaran::models {

/// The people a campaign was for, in the order of the ledger, and what became of each one's message.
class RecipientTableModel final : public PagedTableModel<analytics::Recipient> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        PhoneColumn,
        StateColumn,
        SentColumn,
        DeliveredColumn,
        ReadColumn,
        ReasonColumn,
        ColumnCount
    };
    enum Role { ContactIdRole = Qt::UserRole };

    /// What a state and a failure are called; the pane has the words.
    struct Words {
        std::function<QString(const analytics::Recipient&)> state;
        std::function<QString(const analytics::Recipient&)> reason;
        std::function<QString(const analytics::Recipient&)> details; ///< a tooltip, may be rich text; may be empty
    };

    RecipientTableModel(analytics::AnalyticsService& service, Words words, QObject* parent = nullptr);

    /// Another question is answered by the service. The same question is not asked again.
    void setQuery(const analytics::RecipientQuery& query);
    [[nodiscard]] const analytics::RecipientQuery& query() const { return m_query; }

    /// The clock the times are shown on.
    void setTimeZone(const QTimeZone& zone);

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const analytics::Recipient& recipient, int column, int role) const override;
    qint64 keyOf(const analytics::Recipient& recipient) const override { return recipient.position; }
    void fetch(qint64 after, int limit, Answer answer) override;

    QString display(const analytics::Recipient& recipient, int column) const;
    QString tip(const analytics::Recipient& recipient, int column) const;
    QString sentenceFor(const analytics::Recipient& recipient) const;

    analytics::AnalyticsService& m_service;
    Words m_words;
    analytics::RecipientQuery m_query;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace siaran::models
