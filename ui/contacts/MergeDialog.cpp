#include "ui/contacts/MergeDialog.h"

#include "models/contacts/FieldText.h"
#include "services/contacts/ContactEditService.h"
#include "services/contacts/ContactService.h"
#include "services/domain/PhoneFormat.h"
#include "ui/contacts/ContactErrorText.h"
#include "ui/contacts/ContactServices.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/SearchLine.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ContactDetails;
using contacts::ContactValues;

namespace {

constexpr int DialogWidth = 640;
constexpr int BodyHeight = 320;
constexpr int MostFound = 20;

QString nameOf(const Contact& contact)
{
    return contact.displayName.isEmpty() ? MergeDialog::tr("No name") : contact.displayName;
}

QString shown(const ContactValues& values, const QString& key)
{
    const auto value = values.fields.find(key);
    return value == values.fields.end() ? QString() : models::fieldText(value->second);
}

} // namespace

MergeDialog::MergeDialog(const ContactServices& services, const contacts::ContactCatalogue& catalogue,
                         const ContactDetails& keep, QWidget* parent)
    : FormDialog(u"mergeDialog"_s, tr("Merge %1 with another contact").arg(nameOf(keep.contact)), DialogWidth, parent)
    , m_services(services)
    , m_catalogue(catalogue)
    , m_keep(keep)
    , m_pages(new QStackedWidget(this))
{
    setText(tr("Messages, labels and campaigns of both go together. This cannot be undone."));
    m_pages->addWidget(buildSearch());
    m_pages->addWidget(buildComparison());
    m_pages->setFixedHeight(BodyHeight);
    body()->addWidget(m_pages);
    setButtons(tr("Make one contact of two"), tr("Cancel"), "danger"_L1, true);
    act()->setEnabled(false);
    act()->setToolTip(tr("Choose the other contact first"));
    connect(act(), &QPushButton::clicked, this, &MergeDialog::merge);
    m_search->setFocus();
}

QWidget* MergeDialog::buildSearch()
{
    auto* page = new QWidget(m_pages);
    m_search = new SearchLine(u"mergeSearch"_s, tr("Search name or number of the other contact"), page);
    m_found = new QListWidget(page);
    m_found->setObjectName(u"mergeFound"_s);
    m_found->setAccessibleName(tr("Contacts found"));
    m_found->setProperty("role", u"boxed"_s);
    m_found->setSpacing(3);
    m_search->setTarget(m_found);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapSmall);
    column->addWidget(m_search);
    column->addWidget(m_found, 1);
    connect(m_search, &SearchLine::searched, this, &MergeDialog::search);
    // Queued: the list gives way to the comparison, and the key that chose is not meant for that.
    const auto take = [this] {
        if (const auto* item = m_found->currentItem()) {
            choose(ContactId(item->data(Qt::UserRole).toLongLong()));
        }
    };
    connect(m_found, &QListWidget::itemActivated, this, take, Qt::QueuedConnection);
    connect(m_found, &QListWidget::itemClicked, m_found, &QListWidget::itemActivated);
    return page;
}

QWidget* MergeDialog::buildComparison()
{
    auto* area = new QScrollArea(m_pages);
    area->setObjectName(u"mergeScroll"_s);
    area->setAccessibleName(tr("The two contacts side by side"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    m_table = new QWidget;
    area->setWidget(m_table);
    m_table->setAutoFillBackground(false);
    return area;
}

void MergeDialog::search(const QString& words)
{
    const auto question = ++m_question;
    if (words.isEmpty()) {
        m_found->clear();
        return;
    }
    contacts::ContactQuery query;
    query.words = words;
    QCoro::connect(m_services.contacts.page(query, {}, MostFound), this,
                   [this, question](const Result<contacts::ContactPage>& page) {
                       if (question != m_question) {
                           return;
                       }
                       setError(page ? QString() : contactErrorSentence(page.error()));
                       showFound(page ? page->rows : QList<Contact>());
                   });
}

void MergeDialog::showFound(const QList<Contact>& found)
{
    m_found->clear();
    for (const auto& contact : found) {
        if (contact.id == m_keep.contact.id) {
            continue;
        }
        //: A contact in a list: name and number
        auto* item = new QListWidgetItem(tr("%1 · %2").arg(nameOf(contact), displayPhone(contact.phoneE164)), m_found);
        item->setData(Qt::UserRole, contact.id.value());
    }
    if (m_found->count() > 0) {
        m_found->setCurrentRow(0);
    } else {
        auto* nobody = new QListWidgetItem(tr("Nobody else matches"), m_found);
        nobody->setFlags(Qt::NoItemFlags);
    }
}

void MergeDialog::choose(ContactId other)
{
    if (!other.isValid()) {
        return;
    }
    QCoro::connect(m_services.contacts.details(other), this, [this](const Result<ContactDetails>& answer) {
        if (!answer) {
            setError(contactErrorSentence(answer.error()));
            return;
        }
        m_drop = *answer;
        compare();
    });
}

void MergeDialog::compare()
{
    m_rows.clear();
    const auto& left = m_keep.values;
    const auto& right = m_drop->values;
    const auto statusOf = [this](const ContactValues& values) {
        const auto found = std::ranges::find(m_catalogue.workflowStatuses, values.workflowStatus, &WorkflowStatus::id);
        return found == m_catalogue.workflowStatuses.end() ? QString() : found->name;
    };
    const auto stars = [](const ContactValues& values) {
        return values.rating ? tr("%Ln star(s)", nullptr, *values.rating) : QString();
    };
    addRow(tr("Name"), left.displayName, right.displayName,
           [](ContactValues& result, const ContactValues& from) { result.displayName = from.displayName; });
    addRow(tr("Number"), displayPhone(left.phoneE164), displayPhone(right.phoneE164),
           [](ContactValues& result, const ContactValues& from) { result.phoneE164 = from.phoneE164; });
    addRow(tr("Status"), statusOf(left), statusOf(right),
           [](ContactValues& result, const ContactValues& from) { result.workflowStatus = from.workflowStatus; });
    addRow(tr("Rating"), stars(left), stars(right),
           [](ContactValues& result, const ContactValues& from) { result.rating = from.rating; });
    for (const auto& field : m_catalogue.fields) {
        addRow(field.label, shown(left, field.key), shown(right, field.key),
               [key = field.key](ContactValues& result, const ContactValues& from) {
                   const auto value = from.fields.find(key);
                   if (value == from.fields.end()) {
                       result.fields.erase(key);
                   } else {
                       result.fields[key] = value->second;
                   }
               });
    }
    showRows();
}

void MergeDialog::addRow(const QString& name, const QString& left, const QString& right,
                         std::function<void(ContactValues&, const ContactValues&)> pick)
{
    if (left != right) {
        m_rows.append(
            Row {.name = name, .left = left, .right = right, .pick = std::move(pick), .rightFirst = left.isEmpty()});
    }
}

void MergeDialog::showRows()
{
    delete m_table->layout();
    qDeleteAll(m_table->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, metrics::GapSmall, 0);
    grid->setHorizontalSpacing(metrics::Gap);
    grid->setVerticalSpacing(metrics::GapSmall);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(makeLabel(nameOf(m_keep.contact), "strong"_L1, m_table), 0, 1);
    grid->addWidget(makeLabel(nameOf(m_drop->contact), "strong"_L1, m_table), 0, 2);
    int line = 1;
    for (auto& row : m_rows) {
        row.choice = new QButtonGroup(m_table);
        grid->addWidget(makeLabel(row.name, "caption"_L1, m_table), line, 0);
        const QStringList words {row.left, row.right};
        for (int side = 0; side < 2; ++side) {
            const auto text = words.at(side).isEmpty() ? tr("(nothing)") : words.at(side);
            auto* button = new QRadioButton(QString(text).replace(u'&', u"&&"_s), m_table);
            button->setObjectName(u"merge_%1_%2"_s.arg(line).arg(side == 0 ? u"left"_s : u"right"_s));
            //: A choice while merging two contacts: the name of a field, and its value
            button->setAccessibleName(tr("%1: %2").arg(row.name, text));
            button->setChecked((side == 1) == row.rightFirst);
            row.choice->addButton(button, side);
            grid->addWidget(button, line, side + 1);
        }
        ++line;
    }
    const bool isStopped = m_keep.contact.optedOut || m_drop->contact.optedOut;
    const auto same = m_rows.isEmpty() ? tr("The two do not differ in anything that is noted down. ") : QString();
    m_consent = makeLabel(same
                              + (isStopped ? tr("One of them said stop: the one contact stays opted out.")
                                           : tr("The labels of both are kept.")),
                          "muted"_L1, m_table);
    m_consent->setObjectName(u"mergeConsent"_s);
    m_consent->setWordWrap(true);
    grid->addWidget(m_consent, line, 0, 1, 3);
    grid->setRowStretch(line + 1, 1);
    m_pages->setCurrentIndex(1);
    act()->setEnabled(true);
    act()->setToolTip({});
    stay()->setFocus();
}

ContactValues MergeDialog::result() const
{
    auto values = m_keep.values;
    for (const auto& row : m_rows) {
        row.pick(values, row.choice->checkedId() == 0 ? m_keep.values : m_drop->values);
    }
    for (const auto label : m_drop->values.labels) {
        if (!values.labels.contains(label)) {
            values.labels.append(label);
        }
    }
    std::ranges::sort(values.labels);
    return values;
}

void MergeDialog::merge()
{
    act()->setEnabled(false);
    const contacts::ContactMerge deed {m_keep.contact.id, m_drop->contact.id, result()};
    QCoro::connect(m_services.edits.merge(deed), this, [this](const Result<void>& done) {
        if (!done) {
            act()->setEnabled(true);
            setError(contactErrorSentence(done.error()));
            return;
        }
        Q_EMIT merged(m_keep.contact.id);
        accept();
    });
}

} // namespace siaran::ui
