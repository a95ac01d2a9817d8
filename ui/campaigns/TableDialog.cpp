#include "ui/campaigns/TableDialog.h"

#include "models/support/PagedModel.h"
#include "ui/shell/ErrorPage.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using State = StateView::State;

TableDialog::TableDialog(const QString& objectName, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_note(makeLabel({}, "muted"_L1, this))
    , m_strip(new Strip(Strip::Kind::Info, {}, this))
    , m_controls(new QHBoxLayout)
    , m_table(new TableView(objectName + u"Table"_s, title, this))
    , m_below(makeLabel({}, {}, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);
    resize(880, 520);
    auto* heading = makeLabel(title, "heading"_L1, this);
    heading->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();
    m_strip->setObjectName(objectName + u"Strip"_s);
    m_strip->hide();
    auto* card = new Card(this);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_states = new StateView(card, this);
    m_states->setObjectName(objectName + u"States"_s);
    m_below->setObjectName(objectName + u"Below"_s);
    m_below->setWordWrap(true);
    m_below->hide();
    auto* close = makeButton(objectName + u"Close"_s, tr("Close"), {}, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->setSpacing(metrics::GapSmall);
    m_buttons->addStretch();
    m_buttons->addWidget(close);
    m_controls->setSpacing(metrics::GapSmall);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::GapLarge);
    column->setSpacing(metrics::GapSmall);
    column->addWidget(heading);
    column->addWidget(m_note);
    column->addWidget(m_strip);
    column->addLayout(m_controls);
    column->addWidget(m_states, 1);
    column->addWidget(m_below);
    column->addSpacing(metrics::GapSmall);
    column->addLayout(m_buttons);
}

void TableDialog::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void TableDialog::showBelow(const QString& words)
{
    m_below->setText(words);
    m_below->setVisible(!words.isEmpty());
}

void TableDialog::showModel(models::PagedModel& model, const EmptyState::Words& empty)
{
    m_table->setModel(&model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    const auto* selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &TableDialog::choiceChanged);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &TableDialog::choiceChanged);
    connect(&model, &models::PagedModel::loaded, this, &TableDialog::choiceChanged);
    m_states->noResult().setWords(empty);
    m_states->firstRun().setWords(empty);
    connect(&model, &models::PagedModel::loaded, this,
            [this, &model] { m_states->setState(model.rowCount() == 0 ? State::NoResult : State::Content); });
    connect(&model, &models::PagedModel::fetchFailed, this,
            [this](const Error& error) { showErrorPage(*m_states, errorWords(error, ErrorContext::Database)); });
    connect(m_states, &StateView::retryRequested, &model, [this, &model] {
        m_states->setState(State::Loading);
        model.refresh();
    });
    m_states->setState(State::Loading);
    model.refresh();
}

QList<int> TableDialog::chosenRows() const
{
    QList<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    return rows.size() > 1 || m_table->model()->rowCount() == 1 ? rows : QList<int>();
}

QPushButton* TableDialog::addButton(const QString& objectName, const QString& text, QLatin1StringView kind)
{
    auto* button = makeButton(objectName, text, kind, this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void TableDialog::tell(const QString& words)
{
    m_strip->tell(Strip::Kind::Success, words);
    m_strip->show();
}

void TableDialog::tellTrouble(const QString& words)
{
    m_strip->tell(Strip::Kind::Danger, words);
    m_strip->show();
}

} // namespace siaran::ui
