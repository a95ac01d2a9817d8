#pragma once

#include "models/campaigns/EtaEstimator.h"
#include "services/domain/Campaign.h"
#include "ui/widgets/Card.h"

class QAction;
class QGridLayout;

namespace siaran::ui {

class Badge;
class CampaignActions;
class ElidedLabel;
class SegmentedProgressBar;
class Strip;
class TallyLegend;

/// One campaign in full: what may be done with it, how far it is and how fast, who was left out, why it waits.
class CampaignDetails final : public Card {
    Q_OBJECT

public:
    /// `sender` is the machine that sends; empty is this computer.
    CampaignDetails(const CampaignActions& actions, QString sender, QWidget* parent = nullptr);

    /// `pace` is what was seen of this campaign so far.
    void showCampaign(const Campaign& campaign, const models::EtaEstimator& pace);

private:
    void buildTitle(const CampaignActions& actions);
    QString stateLine(const Campaign& campaign, const models::EtaEstimator& pace) const;
    QString runningLine(const Campaign& campaign, const models::EtaEstimator& pace) const;
    QString senderWords(const Campaign& campaign) const;
    static QString exclusionLine(const Campaign& campaign);

    QString m_sender;
    ElidedLabel* m_name;
    Badge* m_badge;
    Strip* m_reason;
    QLabel* m_line;
    SegmentedProgressBar* m_bar;
    TallyLegend* m_legend;
    QLabel* m_excluded;
};

} // namespace siaran::ui
