#include "ui/access/TeamAwayWindow.h"

#include "ui/access/TeamWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int Width = 560;
constexpr QSize Picture {40, 40};

} // namespace

TeamAwayWindow::TeamAwayWindow(const WorkspacePlace& place, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_place(place)
    , m_picture(new QLabel(this))
    , m_title(makeLabel({}, "title"_L1, this))
    , m_advice(makeLabel({}, "muted"_L1, this))
    , m_retry(makeButton(u"awayRetry"_s, tr("Try again"), "primary"_L1, this))
    , m_others(makeButton(u"awayOthers"_s, tr("Work in another workspace"), {}, this))
    , m_signIn(makeButton(u"awaySignIn"_s, tr("Sign in again…"), {}, this))
{
    setObjectName(u"teamAway"_s);
    setWindowTitle(QStringLiteral("Siaran"));
    setMinimumWidth(Width);
    m_title->setObjectName(u"awayTitle"_s);
    m_title->setWordWrap(true);
    m_advice->setObjectName(u"awayAdvice"_s);
    m_advice->setWordWrap(true);
    drawPicture();
    auto* menu = new QMenu(m_others);
    menu->setObjectName(u"awayMenu"_s);
    const bool isTeam = place.kind == WorkspacePlace::Kind::Team;
    if (isTeam) {
        menu->addAction(tr("On this computer"), this, &TeamAwayWindow::hereRequested)->setObjectName(u"awayHere"_s);
    } else if (place.knowsTeam) {
        menu->addAction(tr("With the team"), this, &TeamAwayWindow::teamRequested)->setObjectName(u"awayTeam"_s);
    }
    menu->addAction(tr("Practise"), this, &TeamAwayWindow::practiceRequested)->setObjectName(u"awayPractice"_s);
    m_others->setMenu(menu);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GapSmall);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_others);
    buttons->addWidget(m_signIn);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    const int margin = metrics::PageMargin * 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addSpacing(metrics::GapSmall);
    column->addLayout(buttons);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_isMoved) {
            Q_EMIT teamRequested();
        } else {
            Q_EMIT retryRequested();
        }
    });
    connect(m_signIn, &QPushButton::clicked, this, &TeamAwayWindow::signInRequested);
}

void TeamAwayWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawPicture();
    }
}

void TeamAwayWindow::drawPicture()
{
    m_picture->setPixmap(icon(u"database-exclamation"_s, Token::DangerText).pixmap(Picture, devicePixelRatioF()));
}

void TeamAwayWindow::setButtons(bool enabled)
{
    for (auto* button : {m_retry, m_others, m_signIn}) {
        button->setEnabled(enabled);
    }
}

void TeamAwayWindow::showTrouble(const Error& error)
{
    const auto words = teamWords(error);
    m_title->setText(words.title);
    const bool isTeam = m_place.kind == WorkspacePlace::Kind::Team;
    m_signIn->setVisible(isTeam || error.reason == "workspace.move_unsettled"_L1);
    // Trying again would find the same for ever.
    m_isMoved = error.reason == "workspace.moved"_L1 && m_place.knowsTeam;
    m_retry->setText(m_isMoved ? tr("Open the team's workspace") : tr("Try again"));
    m_retry->setAccessibleName(m_retry->text());
    m_signIn->setText(isTeam ? tr("Sign in again…") : tr("Finish the move…"));
    m_signIn->setAccessibleName(m_signIn->text());
    //: %1: what to do, %2: the name of a server
    m_advice->setText(isTeam ? tr("%1\nYour team works at %2.").arg(words.advice, m_place.server) : words.advice);
    setAccessibleName(words.title);
    setAccessibleDescription(m_advice->text());
    setButtons(true);
    m_retry->setFocus();
    adjustSize();
}

void TeamAwayWindow::showBusy()
{
    setButtons(false);
    //: %1: the name of a server
    m_title->setText(tr("Asking %1 …").arg(m_place.server));
    m_advice->setText(tr("This takes some seconds at most."));
}

} // namespace siaran::ui
