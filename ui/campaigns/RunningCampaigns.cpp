#include "ui/campaigns/RunningCampaigns.h"

#include "ui/campaigns/CampaignWords.h"
#include "ui/widgets/SegmentedProgressBar.h"

#include <QLocale>

#include <algorithm>

namespace siaran::ui {

namespace {

constexpr int TickMs = 1000;

bool isUnderWay(const Campaign& campaign)
{
    return campaign.status == CampaignStatus::Running || campaign.status == CampaignStatus::Paused
        || campaign.status == CampaignStatus::Holding;
}

QList<SegmentedProgressBar::Segment> segmentsOf(const CampaignTally& tally)
{
    const auto sent = tally.sent() - tally.delivered();
    return {
        {RunningCampaigns::tr("Read"), tally.read(), Token::SeriesRead},
        {RunningCampaigns::tr("Delivered"), tally.delivered() - tally.read(), Token::SeriesDelivered},
        {RunningCampaigns::tr("Sent"), sent, Token::SeriesSent},
        {RunningCampaigns::tr("Failed"), tally.failed(), Token::SeriesFailed},
    };
}

QString progressOf(const Campaign& campaign, qsizetype others)
{
    const QLocale locale;
    if (campaign.status == CampaignStatus::Holding) {
        const std::chrono::milliseconds left(QDateTime::currentDateTimeUtc().msecsTo(campaign.holdUntil));
        return left.count() > 0 ? RunningCampaigns::tr("starts in %1; nothing has been sent yet. Open it to undo.")
                                      .arg(countdownWords(left))
                                : RunningCampaigns::tr("preparing %Ln recipients…", nullptr, campaign.confirmed);
    }
    const auto all = campaign.tally.recipients();
    const auto done = all - campaign.tally.unsettled();
    //: How far a campaign has come: "412 of 1,248"
    auto text = RunningCampaigns::tr("%1 of %2").arg(locale.toString(done), locale.toString(all));
    if (others > 0) {
        text = RunningCampaigns::tr("%1 · and %n other campaign(s)", nullptr, static_cast<int>(others)).arg(text);
    }
    return text;
}

} // namespace

RunningCampaigns::RunningCampaigns(campaigns::CampaignService& service, RunningBar& bar, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_bar(bar)
{
    connect(&m_tick, &QTimer::timeout, this, &RunningCampaigns::refresh);
    connect(&m_bar, &RunningBar::pauseRequested, this, [this] {
        if (m_shown) {
            QCoro::connect(m_service.pause(*m_shown), this, [this](const Result<void>&) { refresh(); });
        }
    });
    connect(&m_bar, &RunningBar::resumeRequested, this, [this] {
        if (m_shown) {
            QCoro::connect(m_service.resume(*m_shown), this, [this](const Result<void>&) { refresh(); });
        }
    });
    connect(&m_bar, &RunningBar::stopRequested, this, [this] {
        if (m_shown) {
            Q_EMIT stopRequested(*m_shown);
        }
    });
    connect(&m_bar, &RunningBar::opened, this, [this] {
        if (m_shown) {
            Q_EMIT opened(*m_shown);
        }
    });
}

void RunningCampaigns::refresh()
{
    QCoro::connect(m_service.list(), this, [this](const Result<QList<Campaign>>& campaigns) {
        if (campaigns) {
            show(*campaigns);
        }
    });
}

void RunningCampaigns::show(const QList<Campaign>& campaigns)
{
    const auto underWay = std::ranges::count_if(campaigns, isUnderWay);
    const auto first = std::ranges::find_if(campaigns, isUnderWay);
    if (first == campaigns.end()) {
        m_shown.reset();
        m_tick.stop();
        m_bar.clear();
        return;
    }
    m_shown = first->id;
    m_bar.showRun({.title = first->name,
                   .progress = progressOf(*first, underWay - 1),
                   .segments = segmentsOf(first->tally),
                   .total = first->tally.recipients(),
                   .isPaused = first->status == CampaignStatus::Paused,
                   .mayControl = first->status != CampaignStatus::Holding});
    m_tick.setInterval(TickMs);
    if (first->status == CampaignStatus::Holding) {
        m_tick.start();
    } else {
        m_tick.stop();
    }
}

} // namespace siaran::ui
