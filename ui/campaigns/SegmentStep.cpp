#include "ui/campaigns/SegmentStep.h"

#include "models/campaigns/DraftKeeper.h"
#include "services/campaigns/CampaignService.h"
#include "ui/segments/AudiencePanel.h"
#include "ui/segments/CriteriaSentence.h"
#include "ui/shell/ErrorPage.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::SegmentTableModel;
using State = StateView::State;

namespace {

constexpr int LongestCooldown = 365;
constexpr int AudienceWidth = 284;
// The page without segments would hold more room than the list needs.
constexpr int NarrowestList = 440;

} // namespace

SegmentStep::SegmentStep(models::DraftKeeper& keeper, segments::SegmentService& segments,
                         campaigns::CampaignService& campaigns, int usualCooldown, QWidget* parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_campaigns(campaigns)
    , m_model(segments)
    , m_usualCooldown(qMax(1, usualCooldown))
    , m_audience(new AudiencePanel(this))
    , m_nobodyYet(new Card(tr("Who is in it"), this))
{
    setObjectName(u"segmentStep"_s);
    buildTable();
    auto* listCard = new Card(this);
    listCard->setFlush(true);
    listCard->body()->addWidget(m_table);
    m_states = new StateView(listCard, this);
    m_states->setMinimumWidth(NarrowestList);
    const EmptyState::Words nothing {.title = tr("No segments yet"),
                                     .explanation
                                     = tr("A segment says whom a message is for. Make one; your draft waits here."),
                                     .action = tr("Go to segments")};
    for (auto* page : {&m_states->firstRun(), &m_states->noResult()}) {
        page->setIcon(u"funnel"_s);
        page->setWords(nothing);
        connect(page, &EmptyState::activated, this, &SegmentStep::segmentsRequested);
    }
    connect(m_states, &StateView::retryRequested, this, [this] { m_model.refresh(); });

    auto* hint = makeLabel(tr("Choose a segment at the left to see who would get the message."), "muted"_L1);
    hint->setWordWrap(true);
    auto* waiting = qobject_cast<Card*>(m_nobodyYet);
    waiting->body()->addWidget(hint);
    waiting->body()->addStretch();
    auto* side = new QWidget(this);
    side->setFixedWidth(AudienceWidth);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins({});
    sideColumn->addWidget(m_nobodyYet);
    sideColumn->addWidget(m_audience);
    m_audience->hide();
    connect(m_audience, &AudiencePanel::retryRequested, this, &SegmentStep::retryRequested);

    auto* left = new QVBoxLayout;
    left->setSpacing(metrics::Gap);
    left->addWidget(m_states, 1);
    left->addWidget(buildCooldown());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapLarge);
    row->addLayout(left, 1);
    row->addWidget(side);

    connect(&m_model, &SegmentTableModel::loaded, this, &SegmentStep::showState);
    connect(&m_model, &SegmentTableModel::fetchFailed, this, [this](const Error& error) {
        if (!m_model.isLoaded()) {
            showErrorPage(*m_states, errorWords(error, ErrorContext::Database));
        }
    });
}

void SegmentStep::buildTable()
{
    m_table = new TableView(u"segmentChoice"_s, tr("Segments"), this);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {SegmentTableModel::TrendColumn, SegmentTableModel::KindColumn,
                             SegmentTableModel::UpdatedColumn, SegmentTableModel::UsedByColumn}) {
        m_table->setColumnHidden(column, true);
    }
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SegmentTableModel::RuleColumn, QHeaderView::Stretch);
    header->resizeSection(SegmentTableModel::NameColumn, 160);
    header->resizeSection(SegmentTableModel::PeopleColumn, 84);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SegmentStep::takeChoice);
    connect(m_table, &TableView::opened, this, &SegmentStep::accepted);
}

QWidget* SegmentStep::buildCooldown()
{
    auto* card = new Card(this);
    //: Followed by a field with a number and the words "days"
    m_cooldown = new QCheckBox(tr("Skip people messaged in the last"), card);
    m_cooldown->setObjectName(u"cooldown"_s);
    m_days = new QSpinBox(card);
    m_days->setObjectName(u"cooldownDays"_s);
    m_days->setAccessibleName(tr("Days of cooldown"));
    m_days->setRange(1, LongestCooldown);
    m_days->setValue(m_usualCooldown);
    m_days->setFixedWidth(76);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::GapSmall);
    row->addWidget(m_cooldown);
    row->addWidget(m_days);
    row->addWidget(makeLabel(tr("days")));
    row->addStretch();
    auto* note
        = makeLabel(tr("Opted-out people are always skipped, also if they opt out after you start."), "caption"_L1);
    note->setWordWrap(true);
    card->body()->addLayout(row);
    card->body()->addWidget(note);
    connect(m_cooldown, &QCheckBox::toggled, this, &SegmentStep::takeCooldown);
    connect(m_days, &QSpinBox::valueChanged, this, &SegmentStep::takeCooldown);
    return card;
}

void SegmentStep::enter()
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const int days = m_keeper.draft().cooldownDays;
        m_cooldown->setChecked(days > 0);
        m_days->setValue(days > 0 ? days : m_usualCooldown);
        m_days->setEnabled(days > 0);
    }
    showChoice();
    if (!m_model.isLoaded()) {
        m_states->setState(State::Loading);
    }
    m_model.refresh();
}

void SegmentStep::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void SegmentStep::setWords(const contacts::ContactCatalogue& words)
{
    m_model.setSentences(CriteriaSentence(words));
    QCoro::connect(m_campaigns.list(), this, [this, words](const Result<QList<Campaign>>& campaigns) {
        if (campaigns) {
            m_model.setSentences(CriteriaSentence(RuleWords(words, namesOfStarted(*campaigns))));
        }
    });
}

void SegmentStep::showState()
{
    m_states->setState(m_model.rowCount() == 0 ? State::FirstRun : State::Content);
    const auto segment = m_keeper.draft().segment;
    if (segment.isValid() && m_model.rowOf(segment.value()) < 0) {
        m_keeper.change([](CampaignDraft& draft) { draft.segment = {}; }); // it was deleted meanwhile
    }
    showChoice();
}

void SegmentStep::showChoice()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const int row = m_model.rowOf(m_keeper.draft().segment.value());
    if (row >= 0) {
        m_table->setCurrentIndex(m_model.index(row, SegmentTableModel::NameColumn));
        m_table->selectRow(row);
    } else {
        m_table->clearSelection();
    }
    const bool hasSegment = m_keeper.draft().segment.isValid();
    m_nobodyYet->setVisible(!hasSegment);
    m_audience->setVisible(hasSegment);
}

void SegmentStep::takeChoice()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (m_isFilling || rows.isEmpty()) {
        return;
    }
    const auto id = m_model.at(rows.constFirst().row()).id;
    m_keeper.change([id](CampaignDraft& draft) { draft.segment = id; });
    showChoice();
}

void SegmentStep::takeCooldown()
{
    m_days->setEnabled(m_cooldown->isChecked());
    if (!m_isFilling) {
        const int days = m_cooldown->isChecked() ? m_days->value() : 0;
        m_keeper.change([days](CampaignDraft& draft) { draft.cooldownDays = days; });
    }
}

void SegmentStep::showCounting()
{
    m_audience->showCounting();
}

void SegmentStep::showAudience(const Result<segments::SegmentPreview>& audience)
{
    if (audience) {
        m_audience->showPreview(*audience);
    } else {
        m_audience->showError(audience.error());
    }
}

std::optional<segments::Segment> SegmentStep::chosen() const
{
    const int row = m_model.rowOf(m_keeper.draft().segment.value());
    return row < 0 ? std::nullopt : std::optional(m_model.at(row));
}

} // namespace siaran::ui
