#pragma once

#include "models/campaigns/SeriesModel.h"
#include "ui/campaigns/TableDialog.h"

namespace siaran::ui {

/// The messages that go out again and again: when next, and the brakes of each.
class SeriesDialog final : public TableDialog {
    Q_OBJECT

public:
    SeriesDialog(campaigns::CampaignService& service, QWidget* parent);

private:
    [[nodiscard]] std::optional<CampaignSeries> current() const;
    void showButtons();
    void change(CampaignSeries::Status status);
    void askToEnd();

    campaigns::CampaignService& m_service;
    models::SeriesModel m_series;
    QPushButton* m_pause;
    QPushButton* m_end;
};

} // namespace siaran::ui
