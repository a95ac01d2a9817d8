#include "ui/widgets/Strip.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct KindLook {
    QString property;
    QString icon;
    Token tint;
};

KindLook lookOf(Strip::Kind kind)
{
    switch (kind) {
    case Strip::Kind::Success: return {u"success"_s, u"check-circle"_s, Token::SuccessText};
    case Strip::Kind::Warning: return {u"warning"_s, u"exclamation-triangle"_s, Token::WarningText};
    case Strip::Kind::Danger: return {u"danger"_s, u"exclamation-octagon"_s, Token::DangerText};
    case Strip::Kind::Info: break;
    }
    return {u"info"_s, u"info-circle"_s, Token::InfoText};
}

} // namespace

Strip::Strip(Kind kind, const QString& text, QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(makeLabel({}, {}, this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_close->setObjectName(u"closeStrip"_s);
    m_close->setIcon(icon(u"x-lg"_s));
    m_close->setIconSize({12, 12});
    m_close->setAccessibleName(tr("Close this message"));
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });

    m_actions->setSpacing(metrics::GapSmall);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Gap, 6, metrics::GapSmall, 6);
    row->setSpacing(metrics::GapSmall);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    setMinimumHeight(metrics::RowHeight + metrics::GapTiny);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setKind(kind);
    setText(text);
}

void Strip::setKind(Kind kind)
{
    m_kind = kind;
    setLook(*this, "strip", lookOf(kind).property);
    // The words and buttons take their colours from the strip's kind.
    for (auto* part : findChildren<QWidget*>()) {
        part->style()->unpolish(part);
        part->style()->polish(part);
    }
    drawIcon();
}

void Strip::tell(Kind kind, const QString& text)
{
    setText(text);
    if (kind != m_kind) {
        setKind(kind);
    }
}

void Strip::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString Strip::text() const
{
    return m_text->text();
}

void Strip::addAction(const QString& objectName, const QString& text, std::function<void()> run)
{
    auto* button = makeButton(objectName, text, {}, this);
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_actions->addWidget(button);
}

void Strip::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Strip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcon();
    }
}

void Strip::drawIcon()
{
    const auto look = lookOf(m_kind);
    m_icon->setPixmap(
        icon(look.icon, look.tint).pixmap(QSize(metrics::IconButton, metrics::IconButton), devicePixelRatioF()));
}

} // namespace siaran::ui
