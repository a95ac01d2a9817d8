#include "ui/widgets/EmptyState.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int IconSize = 40;
constexpr int WidestText = 440;

} // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(makeLabel({}, "heading"_L1, this))
    , m_explanation(makeLabel({}, "muted"_L1, this))
    , m_action(makeButton(u"emptyAction"_s, {}, {}, this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_explanation->setWordWrap(true);
    m_explanation->setMaximumWidth(WidestText);
    m_icon->setAlignment(Qt::AlignCenter);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::PageMargin);
    column->setSpacing(metrics::GapSmall);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(metrics::GapTiny);
    column->addWidget(m_title);
    // Between stretches and not by alignment: only so does a layout ask a label for its height at its width.
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_explanation, WidestText); // all the room there is, up to its widest
    centred->addStretch(1);
    column->addLayout(centred);
    column->addSpacing(metrics::GapSmall);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_action, &QPushButton::clicked, this, &EmptyState::activated);
    setIcon(iconName);
    setWords({});
}

void EmptyState::setWords(const Words& words)
{
    m_title->setText(words.title);
    m_explanation->setText(words.explanation);
    m_explanation->setVisible(!words.explanation.isEmpty());
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
    m_action->setAccessibleName(words.action.isEmpty() ? words.title : words.action);
    setAccessibleName(words.title);
    setAccessibleDescription(words.explanation);
}

void EmptyState::setIcon(const QString& iconName, Token tint)
{
    m_iconName = iconName;
    m_tint = tint;
    drawIcon();
}

void EmptyState::setActionKind(QLatin1StringView kind)
{
    setKind(*m_action, kind);
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcon();
    }
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(icon(m_iconName, m_tint).pixmap(QSize(IconSize, IconSize), devicePixelRatioF()));
}

} // namespace siaran::ui
