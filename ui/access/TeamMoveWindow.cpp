#include "ui/access/TeamMoveWindow.h"

#include "ui/access/TeamWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int Width = 560;

} // namespace

TeamMoveWindow::TeamMoveWindow(const QString& server, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_server(server)
    , m_title(makeLabel({}, "title"_L1, this))
    , m_text(makeLabel({}, "muted"_L1, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(u"moveCancel"_s, tr("Stop moving"), {}, this))
    , m_retry(makeButton(u"moveRetry"_s, tr("Try again"), "primary"_L1, this))
    , m_here(makeButton(u"moveBack"_s, tr("Work on this computer"), {}, this))
    , m_open(makeButton(u"moveOpen"_s, tr("Open the team's workspace"), "primary"_L1, this))
{
    setObjectName(u"teamMove"_s);
    setWindowTitle(QStringLiteral("Siaran"));
    setMinimumWidth(Width);
    m_title->setObjectName(u"moveTitle"_s);
    m_text->setObjectName(u"moveText"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_bar->setObjectName(u"moveBar"_s);
    m_bar->setAccessibleName(tr("How much of the data has arrived"));
    m_bar->setTextVisible(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GapSmall);
    for (auto* button : {m_open, m_retry, m_here, m_cancel}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    const int margin = metrics::PageMargin * 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addSpacing(metrics::GapSmall);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    connect(m_retry, &QPushButton::clicked, this, &TeamMoveWindow::retryRequested);
    connect(m_here, &QPushButton::clicked, this, &TeamMoveWindow::hereRequested);
    connect(m_open, &QPushButton::clicked, this, &TeamMoveWindow::teamRequested);
    showBusy();
}

void TeamMoveWindow::setPage(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_bar->setVisible(m_isMoving);
    m_cancel->setVisible(m_isMoving);
    m_cancel->setEnabled(m_isMoving);
    m_retry->hide();
    m_here->hide();
    m_open->hide();
}

void TeamMoveWindow::showBusy()
{
    m_isMoving = true;
    m_bar->setRange(0, 0);
    //: %1: the name of a server
    setPage(
        tr("Your workspace is moving to %1").arg(m_server),
        tr("All of it arrives at once, or nothing does: you can stop, and a broken connection does no harm. Nothing "
           "is sent meanwhile."));
    m_cancel->setFocus();
}

void TeamMoveWindow::showProgress(int parts, int ofParts, qint64 rows)
{
    m_bar->setRange(0, ofParts);
    m_bar->setValue(parts);
    m_bar->setAccessibleDescription(tr("%L1 entries have arrived").arg(rows));
}

void TeamMoveWindow::showDone(qint64 rows)
{
    m_isMoving = false;
    const auto counted = rows > 0
        ? tr("%L1 entries arrived and were compared with what left: contacts, messages, replies, stops and the log.")
              .arg(rows)
        : tr("It had arrived already.");
    //: %1: how much arrived
    setPage(
        tr("Your workspace is with your team now"),
        tr("%1 The workspace on this computer is closed, so that nobody is messaged twice; its files stay where they "
           "are.")
            .arg(counted));
    m_open->show();
    m_open->setFocus();
}

void TeamMoveWindow::showTrouble(const Error& error)
{
    m_isMoving = false;
    const bool isStopped = error.kind == ErrorKind::Cancelled;
    const auto words = teamWords(error);
    setPage(isStopped ? tr("You stopped the move") : words.title,
            isStopped ? tr("Nothing was changed: your workspace is on this computer, as it was.") : words.advice);
    m_retry->show();
    // Nobody may work here before it is known on which side the data is.
    m_here->setVisible(error.reason != "move.unsettled"_L1);
    m_retry->setFocus();
}

void TeamMoveWindow::closeEvent(QCloseEvent* event)
{
    if (m_isMoving) {
        event->ignore();
        m_cancel->click();
    }
}

} // namespace siaran::ui
