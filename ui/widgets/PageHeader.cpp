#include "ui/widgets/PageHeader.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace siaran::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, "title"_L1, this))
    , m_state(makeLabel({}, "muted"_L1, this))
    , m_actions(new QHBoxLayout)
{
    m_title->setObjectName(u"pageTitle"_s);
    m_state->setObjectName(u"pageState"_s);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setWordWrap(true); // beside many actions in a narrow window
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    // In the middle by stretches and not by alignment: only so is there room for a second line.
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_state);
    words->addStretch(1);

    m_actions->setSpacing(metrics::GapSmall);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapLarge);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    setMinimumHeight(metrics::ControlHeight + metrics::GapSmall);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    setTitle(title);
    setState({});
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setState(const QString& state)
{
    m_state->setText(state);
    m_state->setToolTip(state);
    m_state->setVisible(!state.isEmpty());
}

void PageHeader::addAction(QWidget* control)
{
    m_actions->addWidget(control);
}

} // namespace siaran::ui
