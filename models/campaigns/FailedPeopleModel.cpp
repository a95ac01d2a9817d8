#include "models/campaigns/FailedPeopleModel.h"

#include "models/campaigns/ZoneText.h"
#include "services/domain/PhoneFormat.h"

#include <QLocale>

namespace siaran::models {

FailedPeopleModel::FailedPeopleModel(sending::AftercareService& service, CampaignId campaign, QString timeZone,
                                     ReasonWordOf reasonWordOf, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
    , m_campaign(campaign)
    , m_timeZone(std::move(timeZone))
    , m_reasonWordOf(std::move(reasonWordOf))
{
}

void FailedPeopleModel::setReason(const QString& reason)
{
    if (reason != m_reason) {
        m_reason = reason;
        startOver();
    }
}

QVariant FailedPeopleModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == TriesColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return tr("Name");
    case PhoneColumn: return tr("Phone");
    case ReasonColumn: return tr("Why it failed");
    case TriesColumn: return tr("Tries");
    case WhenColumn: return tr("Last try");
    default: return {};
    }
}

QVariant FailedPeopleModel::cell(const sending::Failure& failure, int column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return column == TriesColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? display(failure, column) : QVariant();
}

QString FailedPeopleModel::display(const sending::Failure& failure, int column) const
{
    switch (column) {
    case NameColumn: return failure.name.trimmed().isEmpty() ? tr("Without a name") : failure.name;
    case PhoneColumn: return displayPhone(failure.phoneE164);
    case ReasonColumn: return m_reasonWordOf(failure);
    case TriesColumn: return QLocale().toString(failure.attempts);
    case WhenColumn: return zonedMoment(failure.failedAt, m_timeZone);
    default: return {};
    }
}

void FailedPeopleModel::fetch(qint64 after, int limit, Answer answer)
{
    QCoro::connect(m_service.failures(m_campaign, m_reason, static_cast<int>(after), limit), this,
                   [limit, answer = std::move(answer)](Result<QList<sending::Failure>> failures) {
                       answer(std::move(failures).map([limit](QList<sending::Failure>&& rows) {
                           const qint64 next = rows.isEmpty() ? 0 : rows.constLast().position;
                           const bool hasMore = rows.size() >= limit;
                           return Page {.rows = std::move(rows), .next = next, .hasMore = hasMore};
                       }));
                   });
}

} // namespace siaran::models
