#include "models/analytics/RecipientTableModel.h"

#include "models/analytics/MomentText.h"
#include "services/analytics/AnalyticsService.h"
#include "services/domain/PhoneFormat.h"

namespace siaran::models {

using analytics::Recipient;
using analytics::RecipientPage;

namespace {

QDateTime timeIn(const Recipient& recipient, int column)
{
    switch (column) {
    case RecipientTableModel::SentColumn: return recipient.sentAt;
    case RecipientTableModel::DeliveredColumn: return recipient.deliveredAt;
    case RecipientTableModel::ReadColumn: return recipient.readAt;
    default: return {};
    }
}

} // namespace

RecipientTableModel::RecipientTableModel(analytics::AnalyticsService& service, Words words, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
    , m_words(std::move(words))
{
}

void RecipientTableModel::setQuery(const analytics::RecipientQuery& query)
{
    if (query != m_query) {
        m_query = query;
        startOver();
    }
}

void RecipientTableModel::setTimeZone(const QTimeZone& zone)
{
    if (zone == m_zone) {
        return;
    }
    m_zone = zone;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, SentColumn), index(rowCount() - 1, ReadColumn));
    }
}

QVariant RecipientTableModel::headerCell(int column, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return tr("Contact");
    case PhoneColumn: return tr("Number");
    case StateColumn: return tr("State");
    case SentColumn: return tr("Sent");
    case DeliveredColumn: return tr("Delivered");
    case ReadColumn: return tr("Read");
    case ReasonColumn: return tr("Reason");
    default: return {};
    }
}

QVariant RecipientTableModel::cell(const Recipient& recipient, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(recipient, column);
    case Qt::AccessibleTextRole: return column == NameColumn ? sentenceFor(recipient) : display(recipient, column);
    case Qt::ToolTipRole: {
        const auto words = tip(recipient, column);
        return words.isEmpty() ? QVariant() : QVariant(words);
    }
    case ContactIdRole: return recipient.contact.value();
    default: return {};
    }
}

QString RecipientTableModel::display(const Recipient& recipient, int column) const
{
    switch (column) {
    case NameColumn: return recipient.name;
    case PhoneColumn: return displayPhone(recipient.phoneE164);
    case StateColumn: return m_words.state(recipient);
    case ReasonColumn: return m_words.reason(recipient);
    default: return shortMoment(timeIn(recipient, column), m_zone);
    }
}

QString RecipientTableModel::tip(const Recipient& recipient, int column) const
{
    if (column == ReasonColumn || column == StateColumn) {
        return m_words.details(recipient);
    }
    return wholeMoment(timeIn(recipient, column), m_zone);
}

QString RecipientTableModel::sentenceFor(const Recipient& recipient) const
{
    //: Read aloud for a row of the messages table: name, number, state
    const auto words
        = tr("%1, %2, %3").arg(recipient.name, displayPhone(recipient.phoneE164), m_words.state(recipient));
    const auto reason = m_words.reason(recipient);
    //: Read aloud: a sentence and the reason after it
    return reason.isEmpty() ? words : tr("%1: %2").arg(words, reason);
}

void RecipientTableModel::fetch(qint64 after, int limit, Answer answer)
{
    if (!m_query.campaign.isValid()) {
        answer(Page {});
        return;
    }
    QCoro::connect(m_service.recipients(m_query, static_cast<int>(after), limit), this,
                   [answer = std::move(answer)](Result<RecipientPage> page) {
                       answer(std::move(page).map([](RecipientPage&& found) {
                           const qint64 next = found.rows.isEmpty() ? 0 : found.rows.constLast().position;
                           return Page {std::move(found.rows), next, found.hasMore};
                       }));
                   });
}

} // namespace siaran::models
