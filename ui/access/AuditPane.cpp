#include "ui/access/AuditPane.h"

#include "ui/access/AuditDetails.h"
#include "ui/access/AuditFilterBar.h"
#include "ui/access/AuditWords.h"
#include "ui/shell/ErrorPage.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/PaneAction.h"
#include "ui/shell/SaveDialog.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ListBesideDetails.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::AuditModel;
using State = StateView::State;

namespace {

constexpr int NarrowestSentence = 220;
constexpr int NarrowestDetails = 260;

} // namespace

AuditPane::AuditPane(access::AuditService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_model(service)
    , m_header(new PageHeader(tr("Audit log"), this))
    , m_strip(new Strip(Strip::Kind::Danger, {}, this))
    , m_checking(new Strip(Strip::Kind::Info, {}, this))
    , m_verdict(new Strip(Strip::Kind::Success, {}, this))
    , m_filters(new AuditFilterBar(this))
{
    setObjectName(u"audit"_s);
    m_header->setState(tr("Who did what, and when. Nobody can change or delete what stands here."));
    buildActions();
    buildStrips();
    buildStates(buildContent());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::PageMargin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_checking);
    column->addWidget(m_verdict);
    column->addWidget(m_filters);
    column->addWidget(m_states, 1);
    connectAll();
    m_states->setState(State::Loading);
}

AuditPane::~AuditPane()
{
    m_service.cancelVerify();
}

void AuditPane::buildActions()
{
    m_verifyAction = makeAction(u"verifyAudit"_s, tr("Check the log"), u"shield-check"_s, {}, this);
    connect(m_verifyAction, &QAction::triggered, this, &AuditPane::verify);
    m_exportAction = makeAction(u"exportAudit"_s, tr("Export the log…"), u"download"_s, {}, this);
    connect(m_exportAction, &QAction::triggered, this, &AuditPane::chooseFile);
    m_header->addAction(makeButtonFor(m_exportAction, tr("Export…"), {}, m_header));
    m_header->addAction(makeButtonFor(m_verifyAction, tr("Check the log"), {}, m_header));
}

void AuditPane::buildStrips()
{
    m_strip->setObjectName(u"auditStrip"_s);
    m_strip->addAction(u"auditRetry"_s, tr("Try again"), [this] { refresh(); });
    m_strip->setClosable(true);
    m_checking->setObjectName(u"auditChecking"_s);
    m_checking->addAction(u"cancelVerify"_s, tr("Cancel"), [this] { m_service.cancelVerify(); });
    m_verdict->setObjectName(u"auditVerdict"_s);
    m_verdict->addAction(u"copyAuditHash"_s, tr("Copy its newest hash"), [this] {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(m_head.toHex()));
        Q_EMIT toastRequested(
            {.text = tr("Copied. Kept elsewhere, it proves later that nothing was rewritten."), .undoText = {}});
    });
    m_verdict->setClosable(true);
    for (auto* strip : {m_strip, m_checking, m_verdict}) {
        strip->hide();
    }
}

QWidget* AuditPane::buildContent()
{
    m_table = new TableView(u"auditTable"_s, tr("Entries of the audit log"), this);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AuditModel::WhatColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(AuditModel::WhenColumn, 190);
    m_table->setColumnWidth(AuditModel::WhoColumn, 160);
    m_table->setYielding({AuditModel::WhoColumn}, NarrowestSentence);
    m_details = new AuditDetails(this);
    auto* splitter = new ListBesideDetails(m_table, m_details, NarrowestDetails, this);
    splitter->setObjectName(u"auditSplitter"_s);
    return splitter;
}

void AuditPane::buildStates(QWidget* content)
{
    m_states = new StateView(content, this);
    m_states->firstRun().setIcon(u"journal-text"_s);
    m_states->firstRun().setWords({.title = tr("Nothing has been done yet"),
                                   .explanation = tr("Whoever makes, changes, sends, exports or deletes something is "
                                                     "named here, with the time and what became different."),
                                   .action = {}});
    m_states->noResult().setWords({.title = tr("Nothing matches"),
                                   .explanation = tr("Try everybody, everything, or other days."),
                                   .action = tr("Clear filters")});
    connect(&m_states->noResult(), &EmptyState::activated, this, [this] {
        m_filters->clear();
        ask();
    });
    connect(m_states, &StateView::retryRequested, this, &AuditPane::refresh);
}

void AuditPane::connectAll()
{
    connect(m_filters, &AuditFilterBar::changed, this, &AuditPane::ask);
    connect(&m_model, &AuditModel::loaded, this, &AuditPane::showState);
    connect(&m_model, &AuditModel::fetchFailed, this, &AuditPane::showFetchError);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditPane::showSelected);
}

void AuditPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void AuditPane::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale) {
        return;
    }
    m_strip->hide();
    m_model.refresh();
    askActors();
}

void AuditPane::ask()
{
    m_model.setQuery(m_filters->query());
}

void AuditPane::askActors()
{
    QCoro::connect(m_service.actors(), this, [this](const Result<QStringList>& actors) {
        if (actors) {
            m_filters->setActors(*actors);
        }
    });
}

void AuditPane::showState()
{
    const bool isFiltered = m_model.query() != access::AuditQuery {};
    if (m_model.rowCount() > 0) {
        m_states->setState(State::Content);
        if (m_table->selectionModel()->selectedRows().isEmpty()) {
            m_table->selectRow(0);
        }
    } else {
        m_states->setState(isFiltered ? State::NoResult : State::FirstRun);
    }
    m_filters->setVisible(isFiltered || m_model.rowCount() > 0);
    m_exportAction->setEnabled(m_model.rowCount() > 0);
    showSelected();
}

void AuditPane::showFetchError(const Error& error)
{
    if (m_model.isLoaded()) {
        showTrouble(error);
        return;
    }
    showErrorPage(*m_states, errorWords(error, ErrorContext::Database));
}

void AuditPane::showTrouble(const Error& error)
{
    m_strip->tell(Strip::Kind::Danger, errorSentence(error, ErrorContext::Database));
    m_strip->show();
}

void AuditPane::showSelected()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const auto entry = rows.isEmpty() ? std::nullopt : std::optional(m_model.at(rows.constFirst().row()));
    if (entry != m_details->entry()) {
        m_details->setEntry(entry);
    }
}

void AuditPane::verify()
{
    m_verifyAction->setEnabled(false);
    m_verdict->hide();
    m_checking->setText(progressSentence({}));
    m_checking->show();
    // The service lives longer than the pane, and what it told last may still be on its way.
    const auto tell = [self = QPointer(this)](const access::AuditProgress& progress) {
        if (self) {
            self->m_checking->setText(progressSentence(progress));
        }
    };
    QCoro::connect(m_service.verify(tell), this,
                   [this](const Result<access::AuditVerdict>& verdict) { showVerdict(verdict); });
}

void AuditPane::showVerdict(const Result<access::AuditVerdict>& verdict)
{
    m_verifyAction->setEnabled(true);
    m_checking->hide();
    if (verdict) {
        m_head = verdict->head;
        m_verdict->tell(verdict->fault ? Strip::Kind::Danger : Strip::Kind::Success, verdictSentence(*verdict));
        if (auto* copy = m_verdict->findChild<QPushButton*>(u"copyAuditHash"_s)) {
            copy->setVisible(!verdict->fault && verdict->entries > 0);
        }
        m_verdict->show();
    } else if (verdict.error().kind != ErrorKind::Cancelled) {
        showTrouble(verdict.error());
    }
}

void AuditPane::chooseFile()
{
    auto* dialog
        = makeSaveDialog(u"auditSaveDialog"_s, tr("Export the log"), u"csv"_s, tr("Tables") + u" (*.csv)"_s, this);
    dialog->selectFile(u"audit.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPane::exportTo);
    dialog->open();
}

void AuditPane::exportTo(const QString& path)
{
    m_exportAction->setEnabled(false);
    QCoro::connect(m_service.exportCsv(m_model.query(), path), this, [this, path](const Result<int>& written) {
        m_exportAction->setEnabled(true);
        if (!written) {
            showTrouble(written.error());
            return;
        }
        const auto show = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); };
        Q_EMIT toastRequested(
            {.text = tr("%Ln entries written to %1", nullptr, *written).arg(QFileInfo(path).fileName()),
             .undoText = tr("Show in folder"),
             .undo = show});
        refresh();
    });
}

} // namespace siaran::ui
