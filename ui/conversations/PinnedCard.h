#pragma once

#include "services/conversations/Conversation.h"
#include "ui/widgets/Card.h"

class QLabel;
class QPushButton;

namespace siaran::ui {

/// The campaign message that a thread answers, as its reader got it; on to its report.
class PinnedCard final : public Card {
    Q_OBJECT

public:
    explicit PinnedCard(QWidget* parent = nullptr);

    void setMessage(const conversations::PinnedMessage& message);

Q_SIGNALS:
    void campaignRequested(siaran::CampaignId campaign);

private:
    CampaignId m_campaign;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_open;
};

} // namespace siaran::ui
