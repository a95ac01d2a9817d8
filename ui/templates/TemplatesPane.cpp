#include "ui/templates/TemplatesPane.h"

#include "models/analytics/MomentText.h"
#include "models/campaigns/ZoneText.h"
#include "services/access/Rights.h"
#include "services/domain/TemplateEdits.h"
#include "services/templates/DraftShelf.h"
#include "ui/shell/ErrorPage.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/PaneAction.h"
#include "ui/templates/TemplateDeeds.h"
#include "ui/templates/TemplateDetails.h"
#include "ui/templates/TemplateFilterBar.h"
#include "ui/templates/TemplateWords.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ListBesideDetails.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchLine.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::TemplateListModel;
using State = StateView::State;

namespace {

constexpr int NarrowestName = 160;
constexpr int NarrowestDetails = 300;
constexpr int DetailsWidth = 372;

QString syncText(const templates::SyncReport& report)
{
    if (report.total == 0) {
        return TemplatesPane::tr("Your WhatsApp account has no templates yet. Write the first one here.");
    }
    QStringList changes;
    if (report.added > 0) {
        changes.append(TemplatesPane::tr("%Ln new", nullptr, report.added));
    }
    if (report.changed > 0) {
        changes.append(TemplatesPane::tr("%Ln changed", nullptr, report.changed));
    }
    if (report.removed > 0) {
        changes.append(TemplatesPane::tr("%Ln removed", nullptr, report.removed));
    }
    const auto when = models::clockText(QTime::currentTime());
    //: %1: what a sync changed ("2 new, 1 changed"), %2: a time of the day
    return changes.isEmpty() ? TemplatesPane::tr("Nothing has changed, synced %1").arg(when)
                             : TemplatesPane::tr("%1, synced %2").arg(changes.join(u", "_s), when);
}

} // namespace

TemplatesPane::TemplatesPane(const TemplateServices& services, UrlOpener openUrl, QWidget* parent)
    : QWidget(parent)
    , m_service(services.templates)
    , m_drafts(services.drafts)
    , m_openUrl(std::move(openUrl))
    , m_mayChange(may(services.role, access::Act::ChangeTemplates))
    , m_deeds(new TemplateDeeds(services, this))
    , m_model(services.templates)
    , m_header(new PageHeader(tr("Templates"), this))
{
    setObjectName(u"templates"_s);
    buildActions();
    if (m_mayChange) {
        buildHeader();
    }
    buildStrips();
    m_filters = new TemplateFilterBar(this);
    m_filters->search().setToolTip(m_findAction->toolTip());
    connect(m_filters, &TemplateFilterBar::changed, this, &TemplatesPane::ask);
    buildStates(buildContent(services.contacts));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::PageMargin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    if (m_draftStrip != nullptr) {
        column->addWidget(m_draftStrip);
    }
    column->addWidget(m_filters);
    column->addWidget(m_states, 1);

    connect(&m_model, &TemplateListModel::loaded, this, &TemplatesPane::showState);
    connect(&m_model, &TemplateListModel::fetchFailed, this, &TemplatesPane::showFetchError);
    connect(&m_model, &TemplateListModel::dataChanged, this, &TemplatesPane::showSelected);
    connect(m_deeds, &TemplateDeeds::done, this, [this](const QString& sentence) {
        Q_EMIT toastRequested({.text = sentence, .undoText = {}});
        refresh();
    });
    connect(m_deeds, &TemplateDeeds::failed, this, &TemplatesPane::tellFailure);
    connect(m_deeds, &TemplateDeeds::draftsChanged, this, &TemplatesPane::showDrafts);
    connect(m_details, &TemplateDetails::campaignRequested, this, &TemplatesPane::campaignRequested);
    m_states->setState(State::Loading);
    showDrafts();
    refresh();
}

void TemplatesPane::buildStrips()
{
    m_strip = new Strip(Strip::Kind::Info, {}, this);
    m_strip->setObjectName(u"templatesStrip"_s);
    m_strip->addAction(u"templatesRetry"_s, tr("Try again"), [this] { m_syncFailed ? sync() : refresh(); });
    m_retry = m_strip->findChild<QPushButton*>(u"templatesRetry"_s);
    m_strip->hide();
    if (m_mayChange) {
        m_draftStrip = new Strip(Strip::Kind::Info, {}, this);
        m_draftStrip->setObjectName(u"draftStrip"_s);
        m_draftStrip->addAction(u"openDraft"_s, tr("Go on writing"), [this] { openDraft(); });
        m_draftStrip->hide();
    }
}

void TemplatesPane::buildActions()
{
    if (m_mayChange) {
        buildDeedActions();
    }
    m_findAction = makeAction(u"findTemplate"_s, tr("Search templates"), u"search"_s, QKeySequence::Find, this);
    connect(m_findAction, &QAction::triggered, this, [this] {
        m_filters->search().setFocus(Qt::ShortcutFocusReason);
        m_filters->search().selectAll();
    });
}

void TemplatesPane::buildDeedActions()
{
    m_syncAction
        = makeAction(u"syncTemplates"_s, tr("Sync with WhatsApp"), u"arrow-clockwise"_s, QKeySequence::Refresh, this);
    connect(m_syncAction, &QAction::triggered, this, &TemplatesPane::sync);
    m_newAction = makeAction(u"newTemplate"_s, tr("New template"), u"plus-lg"_s, {}, this);
    connect(m_newAction, &QAction::triggered, this, &TemplatesPane::createTemplate);
    m_editAction = makeAction(u"editTemplate"_s, tr("Change"), u"pencil"_s, Qt::Key_F2, this);
    connect(m_editAction, &QAction::triggered, this, [this] { withSelected(&TemplateDeeds::edit); });
    m_duplicateAction
        = makeAction(u"duplicateTemplate"_s, tr("In another language"), u"files"_s, Qt::CTRL | Qt::Key_D, this);
    connect(m_duplicateAction, &QAction::triggered, this, [this] { withSelected(&TemplateDeeds::duplicate); });
    m_removeAction = makeAction(u"removeTemplate"_s, tr("Delete"), u"trash"_s, QKeySequence::Delete, this);
    connect(m_removeAction, &QAction::triggered, this, [this] { withSelected(&TemplateDeeds::remove); });
    m_managerAction
        = makeAction(u"openWhatsAppManager"_s, tr("Open WhatsApp Manager"), u"box-arrow-up-right"_s, {}, this);
    m_managerAction->setToolTip(
        tr("For templates with more than this window knows, such as carousels; in your browser"));
    connect(m_managerAction, &QAction::triggered, this, &TemplatesPane::openWhatsAppManager);
}

void TemplatesPane::buildHeader()
{
    auto* manager = makeButtonFor(m_managerAction, tr("WhatsApp Manager"), {}, m_header);
    manager->setIcon(m_managerAction->icon());
    manager->setAccessibleName(m_managerAction->text());
    m_syncButton = makeButtonFor(m_syncAction, tr("Sync"), {}, m_header);
    m_syncButton->setAccessibleName(m_syncAction->text());
    m_header->addAction(manager);
    m_header->addAction(m_syncButton);
    m_header->addAction(makeButtonFor(m_newAction, tr("New template"), "primary"_L1, m_header));
}

QWidget* TemplatesPane::buildContent(contacts::ContactService& contacts)
{
    m_table = new TableView(u"templatesTable"_s, tr("Templates"), this);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto lookOf = [this](const QModelIndex& index) { return templateBadge(m_model.at(index.row())); };
    m_table->setItemDelegateForColumn(TemplateListModel::StatusColumn, new BadgeDelegate(lookOf, m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(TemplateListModel::NameColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(TemplateListModel::StatusColumn, 136);
    m_table->setColumnWidth(TemplateListModel::CategoryColumn, 100);
    m_table->setColumnWidth(TemplateListModel::LanguageColumn, 112);
    m_table->setColumnWidth(TemplateListModel::QualityColumn, 120);
    m_table->setYielding(
        {TemplateListModel::QualityColumn, TemplateListModel::LanguageColumn, TemplateListModel::CategoryColumn},
        NarrowestName);
    m_filters->search().setTarget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = m_table->selectionModel()->selectedRows();
        if (!rows.isEmpty()) {
            m_shown = m_model.at(rows.constFirst().row()).id;
        }
        showSelected();
    });
    m_details = new TemplateDetails(contacts, this);
    if (m_mayChange) {
        m_details->setActions(buildDeeds());
    }
    auto* splitter = new ListBesideDetails(m_table, m_details, NarrowestDetails, this);
    splitter->setObjectName(u"templatesSplitter"_s);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2); // wide, a message is seen as on a phone
    splitter->setSizes({640, DetailsWidth});
    return splitter;
}

void TemplatesPane::buildStates(QWidget* content)
{
    m_states = new StateView(content, this);
    m_states->firstRun().setIcon(u"file-earmark-text"_s);
    m_states->firstRun().setWords(
        {.title = tr("No templates yet"),
         .explanation = tr("WhatsApp must approve a text before you can start a chat with it. Fetch those your account "
                           "has, or write a new one."),
         .action = tr("Sync with WhatsApp")});
    if (!m_mayChange) {
        m_states->firstRun().setWords({.title = tr("No templates yet"),
                                       .explanation = tr("WhatsApp must approve a text before you can start a chat "
                                                         "with it."),
                                       .action = {}});
    }
    m_states->noResult().setWords({.title = tr("No template matches"),
                                   .explanation = tr("Try fewer letters, or look at all states."),
                                   .action = tr("Clear filters")});
    connect(&m_states->firstRun(), &EmptyState::activated, this, &TemplatesPane::sync);
    connect(&m_states->noResult(), &EmptyState::activated, m_filters, &TemplateFilterBar::clear);
    connect(m_states, &StateView::retryRequested, this, &TemplatesPane::refresh);
}

void TemplatesPane::ask()
{
    m_model.setFilter(m_filters->filter());
}

void TemplatesPane::refresh()
{
    m_model.refresh();
}

void TemplatesPane::sync()
{
    if (m_isSyncing) {
        return;
    }
    setSyncing(true);
    QCoro::connect(m_service.sync(), this, [this](const Result<templates::SyncReport>& report) { finishSync(report); });
}

void TemplatesPane::setSyncing(bool syncing)
{
    m_isSyncing = syncing;
    m_syncAction->setEnabled(!syncing);
    m_syncButton->setText(syncing ? tr("Syncing…") : tr("Sync"));
    if (!syncing) {
        return;
    }
    m_syncFailed = false;
    m_strip->tell(Strip::Kind::Info,
                  m_model.total() > 0 ? tr("Syncing %Ln template(s) with WhatsApp…", nullptr, m_model.total())
                                      : tr("Fetching your templates from WhatsApp…"));
    m_strip->setClosable(false);
    m_retry->hide();
    m_strip->show();
}

void TemplatesPane::finishSync(const Result<templates::SyncReport>& report)
{
    setSyncing(false);
    m_syncFailed = !report;
    m_retry->setVisible(m_syncFailed);
    m_strip->setClosable(true);
    if (report) {
        m_strip->tell(report->total == 0 ? Strip::Kind::Info : Strip::Kind::Success, syncText(*report));
        refresh();
    } else {
        m_strip->tell(Strip::Kind::Danger, errorSentence(report.error(), ErrorContext::Template));
    }
    if (!isVisible()) {
        Q_EMIT toastRequested({.text = tr("Templates: %1").arg(m_strip->text()), .undoText = {}});
    }
}

void TemplatesPane::openWhatsAppManager()
{
    m_openUrl(QUrl(u"https://business.facebook.com/wa/manage/message-templates/"_s));
}

void TemplatesPane::showState()
{
    const bool isFiltered = m_model.filter() != models::TemplateFilter {};
    if (m_model.rowCount() > 0) {
        m_states->setState(State::Content);
    } else {
        m_states->setState(isFiltered && m_model.total() > 0 ? State::NoResult : State::FirstRun);
    }
    const bool hasAny = m_model.total() > 0;
    m_filters->setVisible(hasAny);
    if (m_syncButton != nullptr) {
        m_syncButton->setVisible(hasAny); // the first run has its own, in the middle
    }
    m_filters->setLanguages(m_model.languages());
    if (const int row = m_model.rowOf(m_shown.value()); m_model.rowCount() > 0) {
        m_table->selectRow(qMax(0, row));
    }
    showHeadline();
    showSelected();
}

void TemplatesPane::showHeadline()
{
    if (m_model.total() == 0) {
        m_header->setState({});
        return;
    }
    const auto count = tr("%Ln template(s)", nullptr, m_model.total());
    const auto synced = models::shortMoment(m_model.syncedAt(), QTimeZone::systemTimeZone());
    m_header->setState(synced.isEmpty() ? count : tr("%1, synced %2").arg(count, synced));
}

void TemplatesPane::showFetchError(const Error& error)
{
    if (!m_model.isLoaded()) {
        showErrorPage(*m_states, errorWords(error, ErrorContext::Database));
        m_filters->hide();
        return;
    }
    m_syncFailed = false;
    m_strip->tell(Strip::Kind::Danger, errorSentence(error, ErrorContext::Database));
    m_strip->setClosable(true);
    m_retry->show();
    m_strip->show();
}

std::optional<Template> TemplatesPane::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model.at(rows.constFirst().row()));
}

void TemplatesPane::showSelected()
{
    const auto source = selected();
    if (m_mayChange) {
        const bool isThere = source && source->status != TemplateStatus::Removed;
        m_editAction->setEnabled(isThere && mayBeEdited(source->status));
        m_duplicateAction->setEnabled(source.has_value());
        m_removeAction->setEnabled(isThere);
    }
    m_details->setTemplate(source);
    const auto question = ++m_factsQuestion;
    if (!source) {
        return;
    }
    QCoro::connect(m_service.facts(source->id), this, [this, question](const Result<templates::TemplateFacts>& facts) {
        if (facts && question == m_factsQuestion) {
            m_details->setFacts(*facts);
        }
    });
}

QWidget* TemplatesPane::buildDeeds()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    for (auto* action : {m_editAction, m_duplicateAction, m_removeAction}) {
        row->addWidget(makeButtonFor(action, action->text(), {}, bar));
    }
    return bar;
}

void TemplatesPane::withSelected(void (TemplateDeeds::*deed)(const Template&))
{
    if (const auto source = selected()) {
        (m_deeds->*deed)(*source);
    }
}

void TemplatesPane::createTemplate()
{
    m_deeds->write();
}

void TemplatesPane::openDraft()
{
    const auto drafts = m_drafts.all();
    if (!drafts.isEmpty()) {
        m_deeds->write(drafts.constFirst());
    }
}

void TemplatesPane::showDrafts()
{
    if (!m_mayChange) {
        return;
    }
    const auto drafts = m_drafts.all();
    m_draftStrip->setVisible(!drafts.isEmpty());
    if (drafts.isEmpty()) {
        return;
    }
    const auto& name = drafts.constFirst().content.name;
    const auto others = static_cast<int>(drafts.size()) - 1;
    const auto latest = name.isEmpty() ? tr("A template without a name is begun and not handed in yet.")
                                       : tr("“%1” is begun and not handed in yet.").arg(name);
    m_draftStrip->setText(others > 0 ? latest + u' ' + tr("%n more wait(s) after it.", nullptr, others) : latest);
}

void TemplatesPane::tellFailure(const QString& sentence)
{
    m_syncFailed = false;
    m_strip->tell(Strip::Kind::Danger, sentence);
    m_strip->setClosable(true);
    m_retry->hide();
    m_strip->show();
}

} // namespace siaran::ui
