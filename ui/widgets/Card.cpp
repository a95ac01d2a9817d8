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
}

void Card::addToTitle(QWidget* control)
{
    m_titleRow->addWidget(control);
}

void Card::setFlush(bool flush)
{
    const int horizontal = flush ? 1 : metrics::CardMarginX;
    // A frameless table has square corners: it keeps clear of the round ones.
    const int vertical = flush ? metrics::RadiusCard / 2 : metrics::CardMarginY;
    layout()->setContentsMargins(horizontal, vertical, horizontal, vertical);
    const int titleInset = flush ? metrics::CardMarginX - 1 : 0;
    m_titleRow->setContentsMargins(titleInset, flush ? metrics::GapSmall : 0, titleInset, 0);
}

} // namespace siaran::ui
