#include "ui/access/AuditSubjectView.h"

#include "ui/shell/ErrorPage.h"
#include "ui/shell/ErrorText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::AuditModel;
using State = StateView::State;

AuditSubjectView::AuditSubjectView(access::AuditService& service, QWidget* parent)
    : QWidget(parent)
    , m_model(service)
    , m_table(new TableView(u"subjectLogTable"_s, tr("What was done"), this))
    , m_states(new StateView(m_table, this))
{
    setObjectName(u"subjectLog"_s);
    m_table->setModel(&m_model);
    m_table->setColumnWidth(AuditModel::WhenColumn, 190);
    m_table->setColumnWidth(AuditModel::WhoColumn, 160);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(AuditModel::WhatColumn, QHeaderView::Stretch);
    m_states->noResult().setIcon(u"journal-text"_s);
    m_states->noResult().setWords(
        {.title = tr("Nothing is told of it"), .explanation = tr("Whatever is done appears here."), .action = {}});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_states);
    connect(&m_model, &AuditModel::fetchFailed, this, &AuditSubjectView::showError);
    connect(&m_model, &AuditModel::loaded, this,
            [this] { m_states->setState(m_model.rowCount() > 0 ? State::Content : State::NoResult); });
    connect(m_states, &StateView::retryRequested, this, &AuditSubjectView::refresh);
}

void AuditSubjectView::setSubject(const QStringList& objects, qint64 subject)
{
    m_wanted = {.actions = objects, .subject = subject};
}

void AuditSubjectView::refresh()
{
    if (m_model.query() == m_wanted) {
        m_model.refresh();
        return;
    }
    m_states->setState(State::Loading);
    m_model.setQuery(m_wanted);
}

void AuditSubjectView::showError(const Error& error)
{
    if (m_model.isLoaded()) {
        Q_EMIT refreshFailed(error);
        return;
    }
    showErrorPage(*m_states, errorWords(error, ErrorContext::Database));
}

} // namespace siaran::ui
