#pragma once

#include "services/access/Role.h"
#include "services/campaigns/CampaignService.h"
#include "ui/widgets/Card.h"

class QHBoxLayout;
class QPushButton;

namespace siaran::ui {

/// That a draft waits for the word of another owner: who asked, what they were shown, and the answer for whoever may
/// give one. Hidden for campaigns nobody asked about.
class ApprovalBanner final : public Card {
    Q_OBJECT

public:
    ApprovalBanner(campaigns::CampaignService& service, access::Role role, QWidget* parent = nullptr);

    void showCampaign(const Campaign& campaign);

Q_SIGNALS:
    /// The whole campaign, with its message, is wanted.
    void lookRequested();
    /// It stands otherwise now.
    void answered();
    void failed(const siaran::Error& error);

private:
    void buildAnswers(QHBoxLayout& row);
    void show(const Approval& approval);
    void answer(ApprovalVerdict verdict, const QString& reason = {});
    void askWhy();

    campaigns::CampaignService& m_service;
    const bool m_mayAnswer;
    Campaign m_campaign;
    Approval m_approval;
    int m_question = 0;
    QLabel* m_words;
    QLabel* m_below;
    // Null when the role may not answer.
    QPushButton* m_look = nullptr;
    QPushButton* m_refuse = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_approve = nullptr;
};

} // namespace siaran::ui
