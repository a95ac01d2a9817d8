#include "ui/setup/CheckLine.h"

#include "models/setup/LiveCheck.h"
#include "ui/setup/SetupWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace siaran::ui {

CheckLine::CheckLine(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(makeLabel({}, {}, this))
{
    setObjectName(objectName);
    m_text->setObjectName(objectName + u"Text"_s);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    show(Mark::None, {});
}

void CheckLine::show(Mark mark, const QString& text)
{
    const bool isNew = mark != m_mark || text != m_text->text();
    m_mark = mark;
    m_text->setText(text);
    setRole(*m_text, mark == Mark::Bad ? "error"_L1 : mark == Mark::Good ? ""_L1 : "caption"_L1);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    draw();
    if (isNew && (mark == Mark::Good || mark == Mark::Bad)) {
        QAccessibleEvent said(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

void CheckLine::show(const models::LiveCheck& check, const QString& good, const QString& empty)
{
    switch (check.state()) {
    case models::LiveCheck::State::Empty: show(empty.isEmpty() ? Mark::None : Mark::Hint, empty); break;
    case models::LiveCheck::State::Checking: show(Mark::Busy, tr("Checking …")); break;
    case models::LiveCheck::State::Good: show(Mark::Good, good); break;
    case models::LiveCheck::State::Bad: show(Mark::Bad, setupSentence(check.error().value_or(Error()))); break;
    }
}

QString CheckLine::text() const
{
    return m_text->text();
}

void CheckLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        draw();
    }
}

void CheckLine::draw()
{
    const auto paint = [this](const QString& name, Token tint) {
        m_icon->setPixmap(
            icon(name, tint).pixmap(QSize(metrics::IconButton, metrics::IconButton), devicePixelRatioF()));
    };
    m_icon->setVisible(m_mark != Mark::None && m_mark != Mark::Hint);
    switch (m_mark) {
    case Mark::Good: paint(u"check-circle"_s, Token::SuccessText); break;
    case Mark::Bad: paint(u"exclamation-octagon"_s, Token::DangerText); break;
    case Mark::Busy: paint(u"clock"_s, Token::Text2); break;
    case Mark::None:
    case Mark::Hint: break;
    }
}

} // namespace siaran::ui
