#pragma once

#include "services/domain/Campaign.h"
#include "ui/widgets/Card.h"

class QCheckBox;
class QRadioButton;
class QSpinBox;

namespace siaran::ui {

/// Whether the first people of a campaign are tried out before the rest, and what comes after them.
class PilotCard final : public Card {
    Q_OBJECT

public:
    explicit PilotCard(QWidget* parent = nullptr);

    void showPlan(const PilotPlan& plan);
    [[nodiscard]] PilotPlan plan() const;

Q_SIGNALS:
    void changed();

private:
    void report();

    QCheckBox* m_use;
    QSpinBox* m_people;
    QRadioButton* m_wait;
    QRadioButton* m_goOn;
    QLabel* m_note;
    bool m_isFilling = false;
};

} // namespace siaran::ui
