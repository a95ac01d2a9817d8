#include "ui/contacts/CatalogueTab.h"

#include "ui/contacts/CatalogueWords.h"
#include "ui/contacts/ContactErrorText.h"
#include "ui/contacts/FieldDialog.h"
#include "ui/contacts/NameDialog.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::Confirmation;
using models::CatalogueModel;
using Kind = CatalogueModel::Kind;

namespace {

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Labels: return u"label"_s;
    case Kind::Statuses: return u"status"_s;
    case Kind::Fields: return u"field"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

CatalogueTab::CatalogueTab(contacts::CatalogueService& service, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_model(kind)
    , m_table(new TableView(nameOf(kind) + u"Table"_s, catalogueWords(kind).title, this))
    , m_strip(new Strip(Strip::Kind::Danger, {}, this))
{
    setObjectName(nameOf(kind) + u"Tab"_s);
    m_strip->setObjectName(nameOf(kind) + u"Error"_s);
    m_strip->setClosable(true);
    m_strip->hide();
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CatalogueModel::NameColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(CatalogueModel::PeopleColumn, 100);
    m_table->setColumnWidth(CatalogueModel::UsedByColumn, 240);
    if (kind == Kind::Fields) {
        m_table->setColumnWidth(CatalogueModel::UsedByColumn, 160);
        m_table->setColumnWidth(CatalogueModel::TypeColumn, 140);
    }
    buildButtons();
    buildStates();
    connect(m_table, &TableView::opened, this, &CatalogueTab::rename);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CatalogueTab::showButtons);
    auto* erase = new QAction(m_table);
    erase->setShortcut(QKeySequence::Delete);
    erase->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(erase);
    connect(erase, &QAction::triggered, this, &CatalogueTab::askToRemove);
    showButtons();
}

void CatalogueTab::buildButtons()
{
    const auto words = catalogueWords(kind());
    const auto name = nameOf(kind());
    m_new = makeButton(name + u"New"_s, words.create, "primary"_L1, this);
    m_rename = makeButton(name + u"Rename"_s, tr("Rename…"), {}, this);
    m_extra = makeButton(name + u"Extra"_s, kind() == Kind::Fields ? tr("Choices…") : tr("Merge into"), {}, this);
    m_extra->setVisible(kind() != Kind::Statuses);
    m_remove = makeButton(name + u"Delete"_s, tr("Delete…"), "danger"_L1, this);
    connect(m_new, &QPushButton::clicked, this, &CatalogueTab::create);
    connect(m_rename, &QPushButton::clicked, this, &CatalogueTab::rename);
    connect(m_extra, &QPushButton::clicked, this, [this] { kind() == Kind::Fields ? editChoices() : mergeInto(); });
    connect(m_remove, &QPushButton::clicked, this, &CatalogueTab::askToRemove);
}

void CatalogueTab::buildStates()
{
    auto* card = new Card(this);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_states = new StateView(card, this);
    const auto words = catalogueWords(kind());
    m_states->firstRun().setIcon(u"tag"_s);
    for (auto* page : {&m_states->firstRun(), &m_states->noResult()}) {
        page->setWords({.title = words.none, .explanation = words.what, .action = {}});
    }
    m_states->setState(StateView::State::Loading);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GapSmall);
    buttons->addWidget(m_new);
    buttons->addStretch();
    buttons->addWidget(m_rename);
    buttons->addWidget(m_extra);
    buttons->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::Gap, 0, 0);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_strip);
    column->addWidget(m_states, 1);
    column->addLayout(buttons);
}

void CatalogueTab::setWords(const contacts::CatalogueUse& uses)
{
    const auto* before = current();
    const qint64 id = before == nullptr ? 0 : before->id;
    m_model.setWords(uses);
    const bool isEmpty = m_model.rowCount() == 0;
    m_states->setState(isEmpty ? StateView::State::FirstRun : StateView::State::Content);
    if (!isEmpty) {
        m_table->selectRow(qMax(0, m_model.rowOf(id)));
    }
    showButtons();
}

const CatalogueTab::Word* CatalogueTab::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

void CatalogueTab::showButtons()
{
    const auto* word = current();
    m_rename->setEnabled(word != nullptr);
    m_remove->setEnabled(word != nullptr);
    const bool hasExtra = kind() == Kind::Fields ? word != nullptr && word->type == FieldType::Choice
                                                 : word != nullptr && m_model.rowCount() > 1;
    m_extra->setEnabled(hasExtra);
    m_extra->setToolTip(hasExtra || kind() != Kind::Fields ? QString() : tr("Only a field of choices has choices"));
}

void CatalogueTab::create()
{
    if (kind() == Kind::Fields) {
        createField();
        return;
    }
    NameDialog::ask(
        this, catalogueWords(kind()).create, tr("Create"), {}, [this](NameDialog& dialog, const QString& name) {
            const auto done = [this, &dialog](const auto& made) { finish(dialog, made.map([](const auto&) {})); };
            if (kind() == Kind::Labels) {
                QCoro::connect(m_service.createLabel(name), &dialog, done);
            } else {
                QCoro::connect(m_service.createWorkflowStatus(name), &dialog, done);
            }
        });
}

void CatalogueTab::createField()
{
    auto* dialog = new FieldDialog(m_service, this);
    connect(dialog, &FieldDialog::saved, this, &CatalogueTab::changed);
    dialog->open();
}

void CatalogueTab::editChoices()
{
    if (const auto* word = current(); word != nullptr && word->type == FieldType::Choice) {
        auto* dialog = new FieldDialog(m_service, CustomFieldId(word->id), word->name, word->choices, this);
        connect(dialog, &FieldDialog::saved, this, &CatalogueTab::changed);
        dialog->open();
    }
}

void CatalogueTab::rename()
{
    const auto* word = current();
    if (word == nullptr) {
        return;
    }
    NameDialog::ask(this, tr("Rename “%1”").arg(word->name), tr("Rename"), word->name,
                    [this, id = word->id](NameDialog& dialog, const QString& name) {
                        const auto done = [this, &dialog](const Result<void>& renamed) { finish(dialog, renamed); };
                        switch (kind()) {
                        case Kind::Labels:
                            QCoro::connect(m_service.renameLabel(LabelId(id), name), &dialog, done);
                            break;
                        case Kind::Statuses:
                            QCoro::connect(m_service.renameWorkflowStatus(WorkflowStatusId(id), name), &dialog, done);
                            break;
                        case Kind::Fields:
                            QCoro::connect(m_service.renameField(CustomFieldId(id), name), &dialog, done);
                            break;
                        }
                    });
}

void CatalogueTab::mergeInto()
{
    const auto* word = current();
    if (word == nullptr) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"mergeLabelMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto& other = m_model.at(row);
        if (other.id == word->id) {
            continue;
        }
        menu->addAction(QString(other.name).replace(u'&', u"&&"_s), this, [this, from = *word, into = other] {
            ConfirmDialog::ask(
                this,
                {.title = tr("Merge “%1” into “%2”?").arg(from.name, into.name),
                 .text
                 = tr("%Ln contact(s) carry “%2” then, and segments that ask for “%1” ask for it instead. “%1” is "
                      "gone.",
                      nullptr, from.use.contacts)
                       .arg(from.name, into.name),
                 .act = tr("Merge labels"),
                 .stay = tr("Keep both"),
                 .isDestructive = true},
                [this, from, into] {
                    QCoro::connect(m_service.mergeLabels(LabelId(from.id), LabelId(into.id)), this,
                                   [this](const Result<void>& done) { settle(done); });
                });
        });
    }
    menu->popup(m_extra->mapToGlobal(QPoint(0, m_extra->height())));
}

void CatalogueTab::askToRemove()
{
    const auto* word = current();
    if (word == nullptr) {
        return;
    }
    const auto words = catalogueWords(kind());
    ConfirmDialog::ask(this,
                       {.title = words.removeQuestion.arg(word->name),
                        .text = removalWords(kind(), word->use),
                        .act = words.remove,
                        .stay = tr("Keep it"),
                        .isDestructive = true},
                       [this, gone = *word] { remove(gone); });
}

void CatalogueTab::remove(const Word& word)
{
    // Who was named in the question is confirmed; somebody who began to use it since is asked about again.
    const auto confirmation = word.use.isNamed() ? Confirmation::Given : Confirmation::Missing;
    const auto done = [this](const Result<void>& removed) { settle(removed); };
    switch (kind()) {
    case Kind::Labels: QCoro::connect(m_service.removeLabel(LabelId(word.id), confirmation), this, done); break;
    case Kind::Statuses:
        QCoro::connect(m_service.removeWorkflowStatus(WorkflowStatusId(word.id), confirmation), this, done);
        break;
    case Kind::Fields: QCoro::connect(m_service.removeField(CustomFieldId(word.id), confirmation), this, done); break;
    }
}

void CatalogueTab::finish(NameDialog& dialog, const Result<void>& done)
{
    if (!done) {
        dialog.setError(contactErrorSentence(done.error()));
        return;
    }
    dialog.accept();
    Q_EMIT changed();
}

void CatalogueTab::settle(const Result<void>& done)
{
    m_strip->setVisible(!done);
    if (!done) {
        m_strip->setText(contactErrorSentence(done.error()));
    }
    Q_EMIT changed();
}

} // namespace siaran::ui
