#pragma once

#include "models/consent/StopDoubtQueue.h"
#include "ui/widgets/Card.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace siaran::ui {

/// Messages that may mean stop, each with its two answers. Hidden while none waits.
class DoubtCard final : public Card {
    Q_OBJECT

public:
    explicit DoubtCard(models::StopDoubtQueue& queue, QWidget* parent = nullptr);

private:
    void showDoubts();
    QWidget* makeRow(const consent::StopDoubt& doubt);

    models::StopDoubtQueue& m_queue;
    QVBoxLayout* m_rows;
    QLabel* m_more;
    QPushButton* m_all;
    bool m_showsAll = false;
};

} // namespace siaran::ui
