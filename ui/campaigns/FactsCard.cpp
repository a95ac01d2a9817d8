#include "ui/campaigns/FactsCard.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

FactsCard::FactsCard(const std::array<QString, FactCount>& objectNames, QWidget* parent)
    : Card(parent)
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(metrics::PageMargin);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(FactCount, 1);
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        auto& labels = m_labels.at(i);
        labels.name = makeLabel({}, "caption"_L1, this);
        labels.figure = makeLabel({}, "metric"_L1, this);
        labels.figure->setObjectName(objectNames.at(i));
        labels.below = makeLabel({}, "muted"_L1, this);
        labels.below->setObjectName(objectNames.at(i) + u"Below"_s);
        for (auto* label : {labels.name, labels.figure, labels.below}) {
            label->setMinimumWidth(1); // it is this card that sees to the room, by going to more lines
        }
    }
    body()->addLayout(m_grid);
    arrange();
}

void FactsCard::setFact(int which, const Fact& fact)
{
    const auto& labels = m_labels.at(static_cast<std::size_t>(which));
    labels.name->setText(fact.name);
    labels.figure->setText(fact.figure);
    labels.figure->setAccessibleName(u"%1: %2"_s.arg(fact.name, fact.figure));
    labels.below->setText(fact.below);
    arrange();
}

void FactsCard::arrange()
{
    int perRow = 0;
    int needed = 2 * metrics::CardMarginX - metrics::PageMargin;
    for (const auto& labels : m_labels) {
        labels.figure->ensurePolished();
        needed += metrics::PageMargin + qMax(labels.figure->sizeHint().width(), labels.below->sizeHint().width());
        perRow += needed <= width() ? 1 : 0;
    }
    perRow = qMax(perRow, 1);
    if (perRow == m_perRow) {
        return;
    }
    m_perRow = perRow;
    for (int i = 0; i < FactCount; ++i) {
        const auto& labels = m_labels.at(static_cast<std::size_t>(i));
        const int line = i / perRow * 4;
        const int column = i % perRow;
        const int span = line > 0 ? perRow : 1;
        m_grid->addWidget(labels.name, line, column, 1, span);
        m_grid->addWidget(labels.figure, line + 1, column, 1, span);
        m_grid->addWidget(labels.below, line + 2, column, 1, span);
    }
    for (int line = 1; line < FactCount; ++line) {
        m_grid->setRowMinimumHeight(line * 4 - 1, perRow * line < FactCount ? metrics::GapSmall : 0);
    }
}

void FactsCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrange();
}

} // namespace siaran::ui
