#pragma once

#include "models/campaigns/ExcludedExport.h"
#include "models/campaigns/ExcludedPeopleModel.h"
#include "ui/campaigns/TableDialog.h"

namespace siaran::ui {

/// Who does not get a campaign, by name, and the way into a spreadsheet.
class ExcludedDialog final : public TableDialog {
    Q_OBJECT

public:
    /// `cooldownDays` is the campaign's, for the words of that reason.
    ExcludedDialog(campaigns::CampaignService& service, CampaignId campaign, std::optional<ExclusionReason> reason,
                   int cooldownDays, QWidget* parent);

    /// Writes all of them into `path`.
    void exportTo(const QString& path);

private:
    void chooseFile();

    const CampaignId m_campaign;
    const std::optional<ExclusionReason> m_reason;
    models::ExcludedPeopleModel m_people;
    models::ExcludedExport m_export;
    QPushButton* m_save;
};

} // namespace siaran::ui
