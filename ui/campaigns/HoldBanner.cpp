#include "ui/campaigns/HoldBanner.h"

#include "services/access/Rights.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int TickMs = 200;
constexpr int BarHeight = 6;

} // namespace

HoldBanner::HoldBanner(access::Role role, QWidget* parent)
    : Card(parent)
    , m_words(makeLabel({}, "heading"_L1, this))
    , m_below(makeLabel({}, "muted"_L1, this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"holdBanner"_s);
    setAccessibleName(tr("Starts in a moment"));
    m_words->setObjectName(u"holdWords"_s);
    m_below->setObjectName(u"holdBelow"_s);
    m_below->setWordWrap(true);
    m_bar->setObjectName(u"holdBar"_s);
    m_bar->setAccessibleName(tr("Time to take it back"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(BarHeight);
    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::GapTiny);
    words->addWidget(m_words);
    words->addWidget(m_below);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::GapSmall);
    row->addLayout(words, 1);
    if (may(role, access::Act::ChangeCampaigns)) {
        buildButtons(*row);
    }
    body()->addLayout(row);
    body()->addWidget(m_bar);
    m_timer.setInterval(TickMs);
    connect(&m_timer, &QTimer::timeout, this, &HoldBanner::tick);
    hide();
}

void HoldBanner::buildButtons(QHBoxLayout& row)
{
    m_undo = makeButton(u"undoHold"_s, tr("Undo"), "primary"_L1, this);
    m_start = makeButton(u"startNow"_s, tr("Start now"), {}, this);
    row.addWidget(m_start);
    row.addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &HoldBanner::undoRequested);
    connect(m_start, &QPushButton::clicked, this, &HoldBanner::startRequested);
}

void HoldBanner::showCampaign(const Campaign& campaign)
{
    const bool isHolding = campaign.status == CampaignStatus::Holding;
    if (isHolding && campaign.holdUntil != m_until) {
        m_from = QDateTime::currentDateTimeUtc();
    }
    m_until = isHolding ? campaign.holdUntil : QDateTime();
    m_people = campaign.confirmed;
    setVisible(isHolding);
    if (isHolding) {
        m_timer.start();
        tick();
    } else {
        m_timer.stop();
    }
}

void HoldBanner::tick()
{
    const auto now = QDateTime::currentDateTimeUtc();
    const std::chrono::milliseconds left(now.msecsTo(m_until));
    const bool isOver = left.count() <= 0;
    if (isOver) {
        m_words->setText(tr("Preparing %Ln recipients…", nullptr, m_people));
        m_below->setText(tr("The first message leaves in a moment."));
        m_bar->setRange(0, 0);
    } else {
        //: %1 is minutes and seconds: 0:27
        m_words->setText(tr("Starting in %1").arg(countdownWords(left)));
        m_below->setText(tr("Nothing has been sent yet. It goes to %Ln people.", nullptr, m_people));
        m_bar->setRange(0, static_cast<int>(std::max<qint64>(1, m_from.msecsTo(m_until))));
        m_bar->setValue(static_cast<int>(left.count()));
    }
    if (m_undo != nullptr) {
        m_undo->setVisible(!isOver);
        m_start->setVisible(!isOver);
    }
}

} // namespace siaran::ui
