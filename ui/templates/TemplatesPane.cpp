#include "ui/templates/TemplatesPane.h"

#include "models/analytics/MomentText.h"
#include "models/campaigns/ZoneText.h"
#include "models/templates/TemplateText.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/PaneAction.h"
#include "ui/templates/TemplateDetails.h"
#include "ui/templates/TemplateWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchLine.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::TemplateListModel;
using State = StateView::State;

namespace {

constexpr int NarrowestName = 160;
constexpr int DetailsWidth = 372;

QPushButton* makeButtonFor(QAction* action, const QString& text, QLatin1StringView kind, QWidget* parent)
{
    auto* button = makeButton(action->objectName() + u"Button"_s, text, kind, parent);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QString syncText(const templates::SyncReport& report)
{
    if (report.total == 0) {
        return TemplatesPane::tr(
            "Your WhatsApp account has no templates yet. Write the first one in WhatsApp Manager.");
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

TemplatesPane::TemplatesPane(templates::TemplateService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_model(service)
    , m_header(new PageHeader(tr("Templates"), this))
{
    setObjectName(u"templates"_s);
    buildActions();
    buildHeader();
    m_strip = new Strip(Strip::Kind::Info, {}, this);
    m_strip->setObjectName(u"templatesStrip"_s);
    m_strip->addAction(u"templatesRetry"_s, tr("Try again"), [this] { m_syncFailed ? sync() : refresh(); });
    m_retry = m_strip->findChild<QPushButton*>(u"templatesRetry"_s);
    m_strip->hide();
    m_filters = buildFilters();
    buildStates(buildContent());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::PageMargin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_filters);
    column->addWidget(m_states, 1);

    connect(&m_model, &TemplateListModel::loaded, this, &TemplatesPane::showState);
    connect(&m_model, &TemplateListModel::fetchFailed, this, &TemplatesPane::showFetchError);
    connect(&m_model, &TemplateListModel::dataChanged, this, &TemplatesPane::showSelected);
    m_states->setState(State::Loading);
    refresh();
}

void TemplatesPane::buildActions()
{
    m_syncAction
        = makeAction(u"syncTemplates"_s, tr("Sync with WhatsApp"), u"arrow-clockwise"_s, QKeySequence::Refresh, this);
    connect(m_syncAction, &QAction::triggered, this, &TemplatesPane::sync);
    m_managerAction
        = makeAction(u"openWhatsAppManager"_s, tr("Open WhatsApp Manager"), u"box-arrow-up-right"_s, {}, this);
    m_managerAction->setToolTip(tr("Write and change templates there, in your browser"));
    connect(m_managerAction, &QAction::triggered, this, &TemplatesPane::openWhatsAppManager);
    m_findAction = makeAction(u"findTemplate"_s, tr("Search templates"), u"search"_s, QKeySequence::Find, this);
    connect(m_findAction, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void TemplatesPane::buildHeader()
{
    auto* manager = makeButtonFor(m_managerAction, tr("WhatsApp Manager"), {}, m_header);
    manager->setIcon(m_managerAction->icon());
    manager->setAccessibleName(m_managerAction->text());
    m_syncButton = makeButtonFor(m_syncAction, tr("Sync"), "primary"_L1, m_header);
    m_syncButton->setAccessibleName(m_syncAction->text());
    m_header->addAction(manager);
    m_header->addAction(m_syncButton);
}

QWidget* TemplatesPane::buildFilters()
{
    auto* bar = new QWidget(this);
    m_search = new SearchLine(u"searchTemplates"_s, tr("Search name or text"), bar);
    m_search->setToolTip(m_findAction->toolTip());
    m_status = new QComboBox(bar);
    m_status->setObjectName(u"templateStatusFilter"_s);
    m_status->setAccessibleName(tr("State"));
    m_status->addItem(tr("All states"));
    for (const auto status : {TemplateStatus::Approved, TemplateStatus::Pending, TemplateStatus::Rejected,
                              TemplateStatus::Paused, TemplateStatus::Disabled, TemplateStatus::Removed}) {
        Template one;
        one.status = status;
        m_status->addItem(models::templateStatusText(one), static_cast<int>(status));
    }
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(m_search, 1);
    row->addWidget(m_status);
    connect(m_search, &SearchLine::searched, this, &TemplatesPane::ask);
    connect(m_status, &QComboBox::activated, this, &TemplatesPane::ask);
    return bar;
}

QWidget* TemplatesPane::buildContent()
{
    m_table = new TableView(u"templatesTable"_s, tr("Templates"), this);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto lookOf = [this](const QModelIndex& index) { return templateBadge(m_model.at(index.row())); };
    m_table->setItemDelegateForColumn(TemplateListModel::StatusColumn, new BadgeDelegate(lookOf, m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(TemplateListModel::NameColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(TemplateListModel::StatusColumn, 124);
    m_table->setColumnWidth(TemplateListModel::CategoryColumn, 100);
    m_table->setColumnWidth(TemplateListModel::LanguageColumn, 112);
    m_table->setColumnWidth(TemplateListModel::QualityColumn, 120);
    m_table->setYielding(
        {TemplateListModel::QualityColumn, TemplateListModel::LanguageColumn, TemplateListModel::CategoryColumn},
        NarrowestName);
    m_search->setTarget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = m_table->selectionModel()->selectedRows();
        if (!rows.isEmpty()) {
            m_shown = m_model.at(rows.constFirst().row()).id;
        }
        showSelected();
    });
    auto* card = new Card(this);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_details = new TemplateDetails(this);
    m_details->setMinimumWidth(300);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"templatesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::Gap);
    splitter->addWidget(card);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({640, DetailsWidth});
    return splitter;
}

void TemplatesPane::buildStates(QWidget* content)
{
    m_states = new StateView(content, this);
    m_states->firstRun().setIcon(u"file-earmark-text"_s);
    m_states->firstRun().setWords(
        {.title = tr("No templates yet"),
         .explanation = tr("WhatsApp must approve a text before you can start a chat with it. Write it in WhatsApp "
                           "Manager, then sync."),
         .action = tr("Sync with WhatsApp")});
    m_states->noResult().setWords({.title = tr("No template matches"),
                                   .explanation = tr("Try fewer letters, or look at all states."),
                                   .action = tr("Clear filters")});
    connect(&m_states->firstRun(), &EmptyState::activated, this, &TemplatesPane::sync);
    connect(&m_states->noResult(), &EmptyState::activated, this, &TemplatesPane::clearFilters);
    connect(m_states, &StateView::retryRequested, this, [this] {
        m_states->setState(State::Loading);
        refresh();
    });
}

void TemplatesPane::ask()
{
    models::TemplateFilter filter {.words = m_search->text().trimmed()};
    if (m_status->currentData().isValid()) {
        filter.status = static_cast<TemplateStatus>(m_status->currentData().toInt());
    }
    m_model.setFilter(filter);
}

void TemplatesPane::clearFilters()
{
    m_status->setCurrentIndex(0);
    m_search->clear();
    ask();
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
    m_syncButton->setEnabled(!syncing);
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
    QDesktopServices::openUrl(QUrl(u"https://business.facebook.com/wa/manage/message-templates/"_s));
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
    m_syncButton->setVisible(hasAny); // the first run has its own, in the middle
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
        const auto words = errorWords(error, ErrorContext::Database);
        m_states->showError(words.title, words.advice);
        m_filters->hide();
        return;
    }
    m_syncFailed = false;
    m_strip->tell(Strip::Kind::Danger, errorSentence(error, ErrorContext::Database));
    m_strip->setClosable(true);
    m_retry->show();
    m_strip->show();
}

void TemplatesPane::showSelected()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    m_details->setTemplate(rows.isEmpty() ? std::nullopt : std::optional(m_model.at(rows.constFirst().row())));
}

} // namespace siaran::ui
