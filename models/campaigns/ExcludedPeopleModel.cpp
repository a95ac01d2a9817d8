#include "models/campaigns/ExcludedPeopleModel.h"

#include "services/domain/PhoneFormat.h"

namespace siaran::models {

ExcludedPeopleModel::ExcludedPeopleModel(campaigns::CampaignService& service, CampaignId campaign,
                                         std::optional<ExclusionReason> reason, ReasonWordOf reasonWordOf,
                                         QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
    , m_campaign(campaign)
    , m_reason(reason)
    , m_reasonWordOf(std::move(reasonWordOf))
{
}

QVariant ExcludedPeopleModel::headerCell(int column, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return tr("Name");
    case PhoneColumn: return tr("Phone");
    case ReasonColumn: return tr("Why not");
    default: return {};
    }
}

QVariant ExcludedPeopleModel::cell(const campaigns::ExcludedPerson& person, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return person.name.trimmed().isEmpty() ? tr("Without a name") : person.name;
    case PhoneColumn: return person.phoneE164.isEmpty() ? tr("No number") : displayPhone(person.phoneE164);
    case ReasonColumn: return m_reasonWordOf(person.reason);
    default: return {};
    }
}

void ExcludedPeopleModel::fetch(qint64 after, int limit, Answer answer)
{
    QCoro::connect(m_service.excluded(m_campaign, m_reason, ContactId(after), limit), this,
                   [limit, answer = std::move(answer)](Result<QList<campaigns::ExcludedPerson>> people) {
                       answer(std::move(people).map([limit](QList<campaigns::ExcludedPerson>&& rows) {
                           const auto next = rows.isEmpty() ? 0 : rows.constLast().contact.value();
                           const bool hasMore = rows.size() >= limit;
                           return Page {.rows = std::move(rows), .next = next, .hasMore = hasMore};
                       }));
                   });
}

} // namespace siaran::models
