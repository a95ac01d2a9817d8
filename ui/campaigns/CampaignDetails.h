#pragma once

#include "models/campaigns/EtaEstimator.h"
#include "services/access/Role.h"
#include "services/domain/Campaign.h"
#include "ui/widgets/Card.h"

class QAction;
class QGridLayout;

namespace siaran::campaigns {
class CampaignService;
}

namespace siaran::ui {

class ApprovalBanner;
class Badge;
class CampaignActions;
class ElidedLabel;
class HoldBanner;
class SegmentedProgressBar;
class Strip;
class TallyLegend;

/// One campaign in full: what may be done with it, how far it is and how fast, who was left out, why it waits.
class CampaignDetails final : public Card {
    Q_OBJECT

public:
    /// `sender` is the machine that sends; empty is this computer.
    CampaignDetails(const CampaignActions& actions, campaigns::CampaignService& service, QString sender,
                    access::Role role, QWidget* parent = nullptr);

    /// `pace` is what was seen of this campaign so far.
    void showCampaign(const Campaign& campaign, const models::EtaEstimator& pace);

    /// The machine that sends when it is not this computer.
    void setSender(const QString& sender) { m_sender = sender; }

Q_SIGNALS:
    /// Of a campaign that is holding: take it back, or let it start at once.
    void undoRequested();
    void startRequested();
    /// Another owner was answered, or could not be.
    void answered();
    void failed(const siaran::Error& error);

private:
    void buildTitle(const CampaignActions& actions);
    QString stateLine(const Campaign& campaign, const models::EtaEstimator& pace) const;
    QString runningLine(const Campaign& campaign, const models::EtaEstimator& pace) const;
    QString senderWords(const Campaign& campaign) const;
    static QString exclusionLine(const Campaign& campaign);

    QString m_sender;
    ElidedLabel* m_name;
    Badge* m_badge;
    HoldBanner* m_hold;
    ApprovalBanner* m_approval;
    Strip* m_reason;
    QLabel* m_line;
    SegmentedProgressBar* m_bar;
    TallyLegend* m_legend;
    QLabel* m_excluded;
};

} // namespace siaran::ui
