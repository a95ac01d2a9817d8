#include "ui/analytics/EngagementCard.h"

#include "ui/shell/ErrorPage.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LineChart.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TableView.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using analytics::Bucket;
using models::TimelineModel;
using State = StateView::State;

namespace {

constexpr int BodyHeight = 216;

QPushButton* makeChip(const QString& objectName, const QString& text, const QString& tip, QWidget* parent)
{
    auto* chip = makeButton(objectName, text, "chip"_L1, parent);
    chip->setCheckable(true);
    chip->setToolTip(tip);
    return chip;
}

} // namespace

EngagementCard::EngagementCard(analytics::AnalyticsService& service, QWidget* parent)
    : Card(parent)
    , m_model(service)
    , m_buckets(new QButtonGroup(this))
    , m_chart(new LineChart(u"engagementChart"_s, tr("Engagement over time"), this))
    , m_twins(new QStackedWidget(this))
    , m_states(new StateView(m_twins, this))
{
    setObjectName(u"engagementCard"_s);
    setTitle(tr("Engagement by hour"));
    buildControls();
    m_chart->setModel(&m_model, TimelineModel::TimeColumn,
                      {{TimelineModel::DeliveredColumn, Token::SeriesDelivered, Qt::SolidLine},
                       {TimelineModel::ReadColumn, Token::SeriesRead, Qt::DashLine},
                       {TimelineModel::RepliedColumn, Token::SeriesReplied, Qt::DotLine}},
                      TimelineModel::ValueRole, TimelineModel::EndRole);
    auto* table = new TableView(u"engagementTable"_s, tr("Engagement over time"), this);
    table->setModel(&m_model);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_twins->addWidget(m_chart);
    m_twins->addWidget(table);
    buildStates();
    body()->addWidget(m_states);
    connect(&m_model, &TimelineModel::loaded, this, &EngagementCard::showState);
    connect(&m_model, &TimelineModel::fetchFailed, this, &EngagementCard::showError);
}

void EngagementCard::buildControls()
{
    const auto addBucket = [this](const QString& objectName, const QString& text, const QString& tip, Bucket bucket) {
        auto* chip = makeChip(objectName, text, tip, this);
        m_buckets->addButton(chip, static_cast<int>(bucket));
        addToTitle(chip);
    };
    addBucket(u"byHour"_s, tr("Hour"), tr("Count by the hour"), Bucket::Hour);
    addBucket(u"byDay"_s, tr("Day"), tr("Count by the day"), Bucket::Day);
    m_buckets->button(static_cast<int>(Bucket::Hour))->setChecked(true);
    connect(m_buckets, &QButtonGroup::idClicked, this, &EngagementCard::ask);

    auto* cumulative = makeChip(u"cumulative"_s, tr("Cumulative"), tr("Add up everything from the beginning"), this);
    connect(cumulative, &QPushButton::toggled, this, [this](bool on) { m_model.setCumulative(on); });
    addToTitle(cumulative);
    m_asTable = makeChip(u"showAsTable"_s, tr("Show as table"), tr("The same numbers as a table"), this);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool on) { m_twins->setCurrentIndex(on ? 1 : 0); });
    addToTitle(m_asTable);
}

void EngagementCard::buildStates()
{
    m_states->setMinimumHeight(BodyHeight);
    m_states->noResult().setIcon(u"graph-up"_s);
    m_states->noResult().setWords({.title = tr("Nothing happened yet"),
                                   .explanation = tr("Deliveries, reads and replies appear here as they come in."),
                                   .action = {}});
    m_states->setState(State::Loading);
    connect(m_states, &StateView::retryRequested, this, &EngagementCard::refresh);
}

void EngagementCard::setScope(CampaignId campaign, const QTimeZone& zone)
{
    m_campaign = campaign;
    m_zone = zone;
    ask();
}

void EngagementCard::ask()
{
    const auto bucket = static_cast<Bucket>(m_buckets->checkedId());
    setTitle(bucket == Bucket::Hour ? tr("Engagement by hour") : tr("Engagement by day"));
    m_chart->setZone(m_zone);
    m_model.setQuestion({.campaign = m_campaign, .bucket = bucket, .zone = m_zone});
}

void EngagementCard::showState()
{
    m_states->setState(m_model.rowCount() > 0 ? State::Content : State::NoResult);
}

void EngagementCard::showError(const Error& error)
{
    // Rows that answer the question stay: the pane tells of the failure above.
    if (!m_model.isLoaded()) {
        showErrorPage(*m_states, errorWords(error, ErrorContext::Database));
    }
}

} // namespace siaran::ui
