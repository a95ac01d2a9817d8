#pragma once

#include "services/campaigns/CampaignService.h"
#include "ui/widgets/FormDialog.h"

class QLineEdit;

namespace siaran::ui {

/// Keeps whom a campaign has reached as a segment, under a name.
class ReachedDialog final : public FormDialog {
    Q_OBJECT

public:
    ReachedDialog(campaigns::CampaignService& service, const Campaign& campaign, QWidget* parent);

Q_SIGNALS:
    void saved(const QString& name, int people);

private:
    void save();

    campaigns::CampaignService& m_service;
    const CampaignId m_campaign;
    QLineEdit* m_name;
};

} // namespace siaran::ui
