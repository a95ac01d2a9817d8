#pragma once

#include "models/campaigns/SeriesModel.h"
#include "services/access/Role.h"
#include "ui/campaigns/TableDialog.h"

namespace siaran::ui {

/// The messages that go out again and again: when next, and the brakes of each for whoever may change campaigns.
class SeriesDialog final : public TableDialog {
    Q_OBJECT

public:
    SeriesDialog(campaigns::CampaignService& service, access::Role role, QWidget* parent);

private:
    [[nodiscard]] std::optional<CampaignSeries> current() const;
    void buildButtons();
    void showButtons();
    void change(CampaignSeries::Status status);
    void askToEnd();

    campaigns::CampaignService& m_service;
    models::SeriesModel m_series;
    QPushButton* m_pause = nullptr;
    QPushButton* m_end = nullptr;
};

} // namespace siaran::ui
