#include "ui/widgets/Card.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace siaran::ui {

Card::Card(QWidget* parent)
    : Card({}, parent)
{
}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_titleRow(new QHBoxLayout)
    , m_title(makeLabel({}, "strong"_L1))
    , m_body(new QVBoxLayout)
{
    setProperty("card", true);
    m_titleRow->addWidget(m_title, 1);
    m_titleRow->setSpacing(metrics::GapSmall);
    m_body->setSpacing(metrics::GapSmall);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::GapSmall);
    column->addLayout(m_titleRow);
    column->addLayout(m_body, 1);
    setFlush(false);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
    fitTitle();
}

void Card::addToTitle(QWidget* control)
{
    m_titleRow->addWidget(control);
    fitTitle();
}

void Card::setFlush(bool flush)
{
    const int horizontal = flush ? 1 : metrics::CardMarginX;
    // A frameless table has square corners: it keeps clear of the round ones.
    const int vertical = flush ? metrics::RadiusCard / 2 : metrics::CardMarginY;
    layout()->setContentsMargins(horizontal, vertical, horizontal, vertical);
    m_isFlush = flush;
    fitTitle();
}

// A layout takes its margins even when there is nothing to see in it.
void Card::fitTitle()
{
    const bool isInset = m_isFlush && (!m_title->text().isEmpty() || m_titleRow->count() > 1);
    const int inset = isInset ? metrics::CardMarginX - 1 : 0;
    m_titleRow->setContentsMargins(inset, isInset ? metrics::GapSmall : 0, inset, 0);
}

} // namespace siaran::ui
