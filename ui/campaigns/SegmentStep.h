#pragma once

#include "models/segments/SegmentTableModel.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace siaran::campaigns {
class CampaignService;
}

namespace siaran::contacts {
struct ContactCatalogue;
}

namespace siaran::models {
class DraftKeeper;
}

namespace siaran::ui {

class AudiencePanel;
class StateView;
class TableView;

/// Whom the message is for: one saved segment, and whether people who got something lately are left alone.
class SegmentStep final : public QWidget {
    Q_OBJECT

public:
    SegmentStep(models::DraftKeeper& keeper, segments::SegmentService& segments, campaigns::CampaignService& campaigns,
                int usualCooldown, QWidget* parent = nullptr);

    /// Shows the draft and asks for the segments.
    void enter();
    void focusFirst();

    /// Rules are read out with these words, and with the names of campaigns once they have been asked for.
    void setWords(const contacts::ContactCatalogue& words);
    void showCounting();
    void showAudience(const Result<segments::SegmentPreview>& audience);

    /// The segment of the draft, once the list has it.
    [[nodiscard]] std::optional<segments::Segment> chosen() const;

Q_SIGNALS:
    void segmentsRequested();
    void retryRequested();
    /// Enter on a segment: go on.
    void accepted();

private:
    void buildTable();
    QWidget* buildCooldown();
    void showState();
    void showChoice();
    void takeChoice();
    void takeCooldown();

    models::DraftKeeper& m_keeper;
    campaigns::CampaignService& m_campaigns;
    models::SegmentTableModel m_model;
    int m_usualCooldown;
    TableView* m_table = nullptr;
    StateView* m_states = nullptr;
    AudiencePanel* m_audience;
    QWidget* m_nobodyYet;
    QCheckBox* m_cooldown = nullptr;
    QSpinBox* m_days = nullptr;
    bool m_isFilling = false;
};

} // namespace siaran::ui
