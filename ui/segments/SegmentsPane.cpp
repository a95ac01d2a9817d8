#include "ui/segments/SegmentsPane.h"

#include "services/access/Rights.h"
#include "services/campaigns/CampaignService.h"
#include "services/contacts/ContactService.h"
#include "ui/segments/CriteriaSentence.h"
#include "ui/segments/KindWords.h"
#include "ui/segments/SegmentBuilder.h"
#include "ui/segments/SegmentList.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/PaneAction.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::SegmentTableModel;
using segments::Segment;
using segments::SegmentKind;

SegmentsPane::SegmentsPane(segments::SegmentService& segments, contacts::ContactService& contacts,
                           campaigns::CampaignService& campaigns, access::Role role, QWidget* parent)
    : QWidget(parent)
    , m_segments(segments)
    , m_contacts(contacts)
    , m_campaigns(campaigns)
    , m_mayChange(may(role, access::Act::ChangeSegments))
    , m_model(segments)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"segments"_s);
    buildActions();
    buildPages();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
    setFocusProxy(m_list);
    showList();
    m_list->showLoading();
    refresh();
}

void SegmentsPane::buildActions()
{
    if (m_mayChange) {
        buildDeeds();
    }
    auto* find = makeAction(u"findSegment"_s, tr("Search segments"), u"search"_s, QKeySequence::Find, this);
    connect(find, &QAction::triggered, this, [this] {
        if (isListShown()) {
            m_list->focusSearch();
        }
    });
}

void SegmentsPane::buildDeeds()
{
    m_new = makeAction(u"newSegment"_s, tr("New segment"), u"plus-lg"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N, this);
    m_edit = makeAction(u"editSegment"_s, tr("Edit"), u"pencil"_s, Qt::Key_F2, this);
    m_duplicate = makeAction(u"duplicateSegment"_s, tr("Duplicate"), u"files"_s, Qt::CTRL | Qt::Key_D, this);
    m_count = makeAction(u"countSegment"_s, tr("Refresh people"), u"arrow-clockwise"_s, Qt::Key_F5, this);
    m_otherKind = makeAction(u"otherKindOfSegment"_s, otherKindAction(SegmentKind::Dynamic), u"lock"_s, {}, this);
    m_delete = makeAction(u"deleteSegment"_s, tr("Delete"), u"trash"_s, Qt::Key_Delete, this);
    connect(m_new, &QAction::triggered, this, &SegmentsPane::createSegment);
    connect(m_edit, &QAction::triggered, this, &SegmentsPane::editSelected);
    connect(m_duplicate, &QAction::triggered, this, &SegmentsPane::duplicateSelected);
    connect(m_count, &QAction::triggered, this, &SegmentsPane::countSelectedAgain);
    connect(m_otherKind, &QAction::triggered, this, &SegmentsPane::changeKindOfSelected);
    connect(m_delete, &QAction::triggered, this, &SegmentsPane::deleteSelected);
}

void SegmentsPane::buildPages()
{
    SegmentList::Actions actions;
    if (m_mayChange) {
        actions = {.create = m_new, .ofRow = {m_edit, m_duplicate, m_count, m_delete}, .otherKind = m_otherKind};
    }
    m_list = new SegmentList(m_model, actions, m_pages);
    m_pages->addWidget(m_list);
    if (m_mayChange) {
        buildBuilder();
    }
    connect(m_list, &SegmentList::selectionChanged, this, &SegmentsPane::updateActions);
    connect(m_list, &SegmentList::retryRequested, this, [this] {
        if (!m_model.isLoaded()) {
            m_list->showLoading();
        }
        refresh();
    });
    connect(&m_model, &SegmentTableModel::loaded, this, [this] {
        if (m_toSelect.isValid()) {
            m_list->select(std::exchange(m_toSelect, {}));
        }
        updateActions();
    });
}

void SegmentsPane::buildBuilder()
{
    m_builder = new SegmentBuilder(m_segments, m_contacts, m_pages);
    m_pages->addWidget(m_builder);
    connect(m_list, &SegmentList::opened, this, &SegmentsPane::editSelected);
    connect(m_list, &SegmentList::otherKindRequested, this, &SegmentsPane::changeKindOfSelected);
    connect(m_builder, &SegmentBuilder::closed, this, &SegmentsPane::showList);
    connect(m_builder, &SegmentBuilder::personRequested, this, &SegmentsPane::personRequested);
    connect(m_builder, &SegmentBuilder::saved, this, [this](SegmentId id) {
        m_toSelect = id;
        showList();
        m_model.refresh();
    });
}

void SegmentsPane::refresh()
{
    loadWords();
    m_model.refresh();
    if (!isListShown()) {
        m_builder->recount();
    }
}

// Without the words rules still read well enough; the list itself tells when the database is away.
void SegmentsPane::loadWords()
{
    QCoro::connect(m_contacts.catalogue(), this, [this](const Result<contacts::ContactCatalogue>& answer) {
        if (answer) {
            m_catalogue = *answer;
            showWords();
        }
    });
    QCoro::connect(m_campaigns.list(), this, [this](const Result<QList<Campaign>>& answer) {
        if (answer) {
            m_startedCampaigns = namesOfStarted(*answer);
            showWords();
        }
    });
}

void SegmentsPane::showWords()
{
    const auto catalogue = m_catalogue.value_or(contacts::ContactCatalogue {});
    const auto campaigns = m_startedCampaigns.value_or(QList<NamedCampaign> {});
    const bool isWhole = m_catalogue && m_startedCampaigns;
    auto words = isWhole ? RuleWords(catalogue, campaigns) : RuleWords(catalogue);
    words.campaigns = campaigns;
    m_model.setSentences(CriteriaSentence(words));
    if (m_builder != nullptr) {
        m_builder->setWords(words);
    }
}

bool SegmentsPane::isListShown() const
{
    return m_pages->currentWidget() == m_list;
}

void SegmentsPane::showList()
{
    m_pages->setCurrentWidget(m_list);
    m_list->showProblem({});
    m_list->focusTable();
    loadWords();
    updateActions();
}

void SegmentsPane::open(const Segment& segment)
{
    m_pages->setCurrentWidget(m_builder);
    m_builder->edit(segment);
    updateActions();
}

void SegmentsPane::createSegment()
{
    if (isListShown()) {
        open({});
    }
}

void SegmentsPane::editSelected()
{
    if (const auto segment = m_list->selected()) {
        open(*segment);
    }
}

void SegmentsPane::duplicateSelected()
{
    if (auto segment = m_list->selected()) {
        segment->id = {};
        segment->name = tr("Copy of %1").arg(segment->name);
        segment->usedByCampaigns = 0;
        open(*segment);
    }
}

void SegmentsPane::countSelectedAgain()
{
    const auto segment = m_list->selected();
    if (!segment) {
        m_model.refresh();
        return;
    }
    m_count->setEnabled(false);
    QCoro::connect(m_segments.refresh(segment->id), this, [this](const Result<Segment>& answer) {
        updateActions();
        tellDone(answer);
    });
}

void SegmentsPane::changeKindOfSelected()
{
    const auto segment = m_list->selected();
    if (!segment) {
        return;
    }
    auto changed = *segment;
    if (segment->kind == SegmentKind::Dynamic) {
        changed.kind = SegmentKind::Static;
        saveKind(changed);
        return;
    }
    changed.kind = SegmentKind::Dynamic;
    ConfirmDialog::ask(this,
                       {.title = tr("Let “%1” follow its rule?").arg(segment->name),
                        .text = tr("The frozen list of %Ln people is given up and cannot be brought back.", nullptr,
                                   segment->contactCount),
                        .act = tr("Follow the rule"),
                        .stay = tr("Keep the list"),
                        .isDestructive = true},
                       [this, changed] { saveKind(changed); });
}

void SegmentsPane::saveKind(const Segment& segment)
{
    m_list->setBusy(true);
    m_otherKind->setEnabled(false);
    QCoro::connect(m_segments.save(segment), this, [this](const Result<SegmentId>& answer) {
        m_list->setBusy(false);
        updateActions();
        tellDone(answer);
    });
}

void SegmentsPane::deleteSelected()
{
    const auto segment = m_list->selected();
    if (!segment) {
        return;
    }
    ConfirmDialog::ask(
        this,
        {.title = tr("Delete the segment “%1”?").arg(segment->name),
         .text = tr("Only the segment goes. Its %Ln people stay in your contacts.", nullptr, segment->contactCount),
         .act = tr("Delete segment"),
         .stay = tr("Keep it"),
         .isDestructive = true},
        [this, segment = *segment] { remove(segment); });
}

void SegmentsPane::remove(const Segment& segment)
{
    QCoro::connect(m_segments.remove(segment.id), this, [this, name = segment.name](const Result<void>& answer) {
        if (!answer && answer.error().reason == "segment.in_use"_L1) {
            m_list->showProblem(
                tr("“%1” cannot be deleted: the campaign “%2” uses it. Give that campaign another segment or "
                   "delete it first.")
                    .arg(name, answer.error().detail));
            return;
        }
        tellDone(answer);
        if (answer) {
            Q_EMIT toastRequested({.text = tr("Deleted the segment “%1”").arg(name), .undoText = {}});
        }
    });
}

template <typename T>
void SegmentsPane::tellDone(const Result<T>& answer)
{
    if (answer) {
        m_list->showProblem({});
        m_model.refresh();
    } else {
        showError(answer.error());
    }
}

void SegmentsPane::showError(const Error& error)
{
    m_list->showProblem(errorSentence(error, ErrorContext::Database));
}

void SegmentsPane::updateActions()
{
    if (!m_mayChange) {
        return;
    }
    const bool isList = isListShown();
    const auto segment = isList ? m_list->selected() : std::nullopt;
    m_new->setEnabled(isList);
    for (auto* action : {m_edit, m_duplicate, m_otherKind, m_delete}) {
        action->setEnabled(segment.has_value());
    }
    if (segment) {
        m_otherKind->setText(otherKindAction(segment->kind));
    }
    m_count->setEnabled(isList);
}

} // namespace siaran::ui
