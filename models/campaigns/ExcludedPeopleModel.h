#pragma once

#include "models/support/PagedTableModel.h"
#include "services/campaigns/CampaignService.h"

namespace siaran::models {

/// Who does not get a campaign, and why. The words for a reason are the window's.
class ExcludedPeopleModel final : public PagedTableModel<campaigns::ExcludedPerson> {
    Q_OBJECT

public:
    enum Column { NameColumn, PhoneColumn, ReasonColumn, ColumnCount };
    using ReasonWordOf = std::function<QString(ExclusionReason)>;

    /// Nothing for `reason` means all of them.
    ExcludedPeopleModel(campaigns::CampaignService& service, CampaignId campaign, std::optional<ExclusionReason> reason,
                        ReasonWordOf reasonWordOf, QObject* parent = nullptr);

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const campaigns::ExcludedPerson& person, int column, int role) const override;
    qint64 keyOf(const campaigns::ExcludedPerson& person) const override { return person.contact.value(); }
    void fetch(qint64 after, int limit, Answer answer) override;

    campaigns::CampaignService& m_service;
    const CampaignId m_campaign;
    const std::optional<ExclusionReason> m_reason;
    ReasonWordOf m_reasonWordOf;
};

} // namespace siaran::models
