#pragma once

#include "ui/widgets/Card.h"

#include <array>

class QGridLayout;

namespace siaran::ui {

/// The three figures a person must have read before sending. Where it is too narrow for three in a row, the last one
/// goes below.
class FactsCard final : public Card {
    Q_OBJECT

public:
    struct Fact {
        QString name;
        QString figure;
        QString below;
    };
    static constexpr int FactCount = 3;

    explicit FactsCard(const std::array<QString, FactCount>& objectNames, QWidget* parent = nullptr);

    void setFact(int which, const Fact& fact);

private:
    struct Labels {
        QLabel* name = nullptr;
        QLabel* figure = nullptr;
        QLabel* below = nullptr;
    };

    void arrange();
    void resizeEvent(QResizeEvent* event) override;

    std::array<Labels, FactCount> m_labels;
    QGridLayout* m_grid;
    int m_perRow = 0;
};

} // namespace siaran::ui
