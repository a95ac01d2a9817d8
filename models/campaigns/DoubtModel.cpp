#include "models/campaigns/DoubtModel.h"

#include "models/campaigns/ZoneText.h"
#include "services/domain/PhoneFormat.h"

namespace siaran::models {

DoubtModel::DoubtModel(sending::AftercareService& service, CampaignId campaign, QString timeZone, EvidenceOf evidenceOf,
                       QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
    , m_campaign(campaign)
    , m_timeZone(std::move(timeZone))
    , m_evidenceOf(std::move(evidenceOf))
{
}

QVariant DoubtModel::headerCell(int column, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return tr("Name");
    case PhoneColumn: return tr("Phone");
    case WhenColumn: return tr("Tried");
    case HostColumn: return tr("By");
    case EvidenceColumn: return tr("What is known");
    default: return {};
    }
}

QVariant DoubtModel::cell(const sending::Doubt& doubt, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return doubt.name.trimmed().isEmpty() ? tr("Without a name") : doubt.name;
    case PhoneColumn: return displayPhone(doubt.phoneE164);
    case WhenColumn: return zonedMoment(doubt.claimedAt, m_timeZone);
    case HostColumn: return doubt.senderHost;
    case EvidenceColumn: return m_evidenceOf(doubt);
    default: return {};
    }
}

void DoubtModel::fetch(qint64 after, int limit, Answer answer)
{
    QCoro::connect(m_service.doubts(m_campaign, static_cast<int>(after), limit), this,
                   [limit, answer = std::move(answer)](Result<QList<sending::Doubt>> doubts) {
                       answer(std::move(doubts).map([limit](QList<sending::Doubt>&& rows) {
                           const qint64 next = rows.isEmpty() ? 0 : rows.constLast().position;
                           const bool hasMore = rows.size() >= limit;
                           return Page {.rows = std::move(rows), .next = next, .hasMore = hasMore};
                       }));
                   });
}

} // namespace siaran::models
