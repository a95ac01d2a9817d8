#pragma once

#include "services/access/Role.h"
#include "services/domain/Campaign.h"
#include "ui/widgets/Card.h"

#include <QTimer>

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace siaran::ui {

/// The seconds in which a campaign that was sent can still be taken back: how many are left, and the way back for
/// whoever may change campaigns. Once they are over it says that the recipients are being prepared.
class HoldBanner final : public Card {
    Q_OBJECT

public:
    explicit HoldBanner(access::Role role, QWidget* parent = nullptr);

    /// Hides for a campaign that is not holding.
    void showCampaign(const Campaign& campaign);

Q_SIGNALS:
    void undoRequested();
    void startRequested();

private:
    void buildButtons(QHBoxLayout& row);
    void tick();

    QDateTime m_until;
    QDateTime m_from;
    int m_people = 0;
    QTimer m_timer;
    QLabel* m_words;
    QLabel* m_below;
    QProgressBar* m_bar;
    QPushButton* m_undo = nullptr;
    QPushButton* m_start = nullptr;
};

} // namespace siaran::ui
