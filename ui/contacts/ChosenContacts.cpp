#include "ui/contacts/ChosenContacts.h"

#include "models/contacts/ContactTableModel.h"
#include "ui/contacts/BulkBar.h"
#include "ui/contacts/ContactDeeds.h"
#include "ui/widgets/TableView.h"

#include <algorithm>

namespace siaran::ui {

using contacts::ContactSelection;
using models::ContactTableModel;

namespace {

constexpr int MostRemovedUnasked = 500;

template <typename Word, typename Id>
QString nameOf(const QList<Word>& words, Id id)
{
    const auto found = std::ranges::find(words, id, &Word::id);
    return found == words.end() ? QString() : found->name;
}

} // namespace

ChosenContacts::ChosenContacts(TableView& table, ContactTableModel& model, BulkBar* bar, ContactDeeds& deeds,
                               QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
    , m_bar(bar)
    , m_deeds(deeds)
{
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_isEverybody = false;
        show();
    });
    if (m_bar != nullptr) {
        connectBar();
    }
}

void ChosenContacts::connectBar()
{
    connect(m_bar, &BulkBar::allRequested, this, &ChosenContacts::chooseEverybody);
    connect(m_bar, &BulkBar::noneRequested, this, [this] {
        m_table.clearSelection();
        m_table.setFocus(Qt::OtherFocusReason);
    });
    connect(m_bar, &BulkBar::labelRequested, this,
            [this](LabelId label) { addLabel(label, nameOf(m_catalogue.labels, label)); });
    connect(m_bar, &BulkBar::labelOffRequested, this, [this](LabelId label) {
        apply(contacts::TakeLabelOff {label}, [name = nameOf(m_catalogue.labels, label)](int changed) {
            return tr("Took the label “%1” off %Ln contact(s)", nullptr, changed).arg(name);
        });
    });
    connect(m_bar, &BulkBar::statusRequested, this, [this](WorkflowStatusId status) {
        apply(contacts::SetWorkflowStatus {status}, [name = nameOf(m_catalogue.workflowStatuses, status)](int changed) {
            return name.isEmpty() ? tr("%Ln contact(s) have no status now", nullptr, changed)
                                  : tr("Set the status “%1” for %Ln contact(s)", nullptr, changed).arg(name);
        });
    });
    connect(m_bar, &BulkBar::removeRequested, this, &ChosenContacts::remove);
}

void ChosenContacts::setCatalogue(const contacts::ContactCatalogue& catalogue)
{
    m_catalogue = catalogue;
    if (m_bar != nullptr) {
        m_bar->setCatalogue(catalogue);
    }
}

void ChosenContacts::setMatching(std::optional<int> matching)
{
    m_matching = matching;
    show();
}

int ChosenContacts::chosenRows() const
{
    int count = 0;
    for (const auto& range : m_table.selectionModel()->selection()) {
        count += range.height();
    }
    return count;
}

int ChosenContacts::count() const
{
    return m_isEverybody ? m_matching.value_or(m_model.rowCount()) : chosenRows();
}

ContactSelection ChosenContacts::selection() const
{
    if (m_isEverybody) {
        return m_model.query();
    }
    QList<ContactId> ids;
    for (const auto& range : m_table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            ids.append(ContactId(m_model.index(row, 0).data(ContactTableModel::ContactIdRole).toLongLong()));
        }
    }
    return ids;
}

ContactSelection ChosenContacts::selectionOrAll() const
{
    return count() > 1 ? selection() : ContactSelection(m_model.query());
}

QString ChosenContacts::words() const
{
    const int chosen = count();
    return chosen > 1 && !m_isEverybody ? tr("%Ln chosen contact(s)", nullptr, chosen)
                                        : tr("All %Ln contact(s)", nullptr, m_matching.value_or(m_model.rowCount()));
}

void ChosenContacts::chooseEverybody()
{
    m_table.selectAll();
    m_isEverybody = true;
    show();
}

void ChosenContacts::show()
{
    const int chosen = count();
    if (m_bar != nullptr) {
        m_bar->setVisible(chosen > 1);
        m_bar->setChosen(chosen, m_matching.value_or(chosen), m_isEverybody);
    }
    Q_EMIT changed();
}

void ChosenContacts::apply(const contacts::BulkAction& action, std::function<QString(int)> told)
{
    if (count() > 0) {
        m_deeds.apply(selection(), action, std::move(told));
    }
}

void ChosenContacts::addLabel(LabelId label, const QString& name)
{
    apply(contacts::AddLabel {label},
          [name](int changed) { return tr("Labelled %Ln contact(s) “%1”", nullptr, changed).arg(name); });
}

void ChosenContacts::remove()
{
    const int chosen = count();
    if (chosen > MostRemovedUnasked) {
        Q_EMIT removalToConfirm(selection(), chosen);
    } else if (chosen > 0) {
        removeNow(selection());
    }
}

void ChosenContacts::removeNow(const ContactSelection& who)
{
    m_deeds.apply(who, contacts::RemoveContacts {},
                  [](int changed) { return tr("Deleted %Ln contact(s)", nullptr, changed); });
    m_table.clearSelection();
}

} // namespace siaran::ui
