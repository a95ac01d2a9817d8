#include "ui/contacts/ContactsPane.h"

#include "services/access/Rights.h"
#include "services/contacts/CatalogueService.h"
#include "services/contacts/ContactService.h"
#include "services/contacts/PersonalDataService.h"
#include "ui/contacts/CatalogueDialog.h"
#include "ui/contacts/ChosenContacts.h"
#include "ui/contacts/ContactDeeds.h"
#include "ui/contacts/ContactDrawer.h"
#include "ui/contacts/ContactErrorText.h"
#include "ui/contacts/ContactsList.h"
#include "ui/contacts/ExportDialog.h"
#include "ui/contacts/ImportPage.h"
#include "ui/contacts/MergeDialog.h"
#include "ui/contacts/NameDialog.h"
#include "ui/contacts/NewContactDialog.h"
#include "ui/shell/SaveDialog.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMetaMethod>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

QString droppedFile(const QMimeData& data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

ContactsPane::ContactsPane(const ContactServices& services, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_deeds(new ContactDeeds(m_services, this))
    , m_pages(new QStackedWidget(this))
    , m_list(new ContactsList(m_services, *m_deeds, settings, m_pages))
{
    setObjectName(u"contacts"_s);
    m_pages->addWidget(m_list);
    if (may(services.role, access::Act::ManageContacts)) {
        setAcceptDrops(true);
        m_importPage = new ImportPage(m_services, m_pages);
        m_pages->addWidget(m_importPage);
        connectImport();
    }
    buildActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
    setFocusProxy(m_list);

    connect(m_deeds, &ContactDeeds::happened, this, &ContactsPane::refresh);
    connect(m_deeds, &ContactDeeds::toastRequested, this, &ContactsPane::toastRequested);
    connect(m_deeds, &ContactDeeds::failed, this, [this](const Error& error) { tell(contactErrorSentence(error)); });
    connectList();
    connectDrawer();
    refresh();
}

ContactsPane::~ContactsPane() = default;

void ContactsPane::buildActions()
{
    const auto make = [this](const QString& objectName, const QString& text, const QKeySequence& keys) {
        auto* action = new QAction(text, this);
        action->setObjectName(objectName);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    if (m_importPage != nullptr) {
        m_import = make(u"importContacts"_s, tr("Import contacts…"), Qt::CTRL | Qt::Key_I);
        connect(m_import, &QAction::triggered, this, &ContactsPane::chooseFile);
    }
    connect(make(u"refreshContacts"_s, tr("Refresh"), QKeySequence::Refresh), &QAction::triggered, this,
            &ContactsPane::refresh);
    connect(make(u"findContact"_s, tr("Search contacts"), QKeySequence::Find), &QAction::triggered, m_list,
            &ContactsList::focusSearch);
    if (may(m_services.role, access::Act::ChangeContact)) {
        connect(make(u"undoContacts"_s, tr("Undo"), QKeySequence::Undo), &QAction::triggered, m_deeds,
                &ContactDeeds::undo);
        connect(make(u"redoContacts"_s, tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &QAction::triggered, m_deeds,
                &ContactDeeds::redo);
    }
}

void ContactsPane::connectList()
{
    connect(m_list, &ContactsList::importRequested, this, &ContactsPane::chooseFile);
    connect(m_list, &ContactsList::createRequested, this, &ContactsPane::addContact);
    connect(m_list, &ContactsList::exportRequested, this, &ContactsPane::exportContacts);
    connect(m_list, &ContactsList::newLabelRequested, this, &ContactsPane::createLabelForChosen);
    connect(&m_list->chosen(), &ChosenContacts::removalToConfirm, this, &ContactsPane::askToRemove);
}

void ContactsPane::connectDrawer()
{
    auto* drawer = &m_list->drawer();
    connect(drawer, &ContactDrawer::conversationRequested, this, &ContactsPane::conversationRequested);
    connect(drawer, &ContactDrawer::campaignRequested, this, &ContactsPane::campaignRequested);
    connect(drawer, &ContactDrawer::mergeRequested, this, &ContactsPane::askToMerge);
    connect(drawer, &ContactDrawer::exportRequested, this, &ContactsPane::askWhereToSave);
    connect(drawer, &ContactDrawer::eraseRequested, this, &ContactsPane::askToErase);
    connect(drawer, &ContactDrawer::removeRequested, this,
            [this](const Contact& contact) { m_list->chosen().removeNow(QList<ContactId> {contact.id}); });
}

void ContactsPane::connectImport()
{
    connect(m_importPage, &ImportPage::started, this, [this] { m_pages->setCurrentWidget(m_importPage); });
    connect(m_importPage, &ImportPage::imported, this, &ContactsPane::refresh);
    connect(m_importPage, &ImportPage::closed, this, &ContactsPane::showList);
    connect(m_importPage, &ImportPage::cancelled, this, [this] {
        Q_EMIT toastRequested({.text = tr("Import cancelled. No contact was added or changed."), .undoText = {}});
    });
}

void ContactsPane::refresh()
{
    loadCatalogue();
    m_list->refresh();
}

void ContactsPane::loadCatalogue()
{
    QCoro::connect(m_services.contacts.catalogue(), this, [this](const Result<contacts::ContactCatalogue>& answer) {
        if (answer && (m_catalogue != *answer || m_catalogue == contacts::ContactCatalogue {})) {
            m_catalogue = *answer; // a failure is told by the rows
            m_list->setCatalogue(m_catalogue);
            if (m_importPage != nullptr) {
                m_importPage->setCatalogue(m_catalogue);
            }
        }
    });
}

void ContactsPane::showContact(ContactId id)
{
    showList();
    m_list->showContact(id);
}

void ContactsPane::chooseFile()
{
    m_importPage->chooseFile();
}

void ContactsPane::importFile(const QString& path)
{
    m_importPage->importFile(path);
}

void ContactsPane::showList()
{
    m_pages->setCurrentWidget(m_list);
    m_list->focusTable();
}

void ContactsPane::addContact()
{
    auto* dialog = new NewContactDialog(m_services.edits, this);
    connect(dialog, &NewContactDialog::created, this, [this](ContactId contact, const QString& name) {
        refresh();
        m_list->showContact(contact);
        Q_EMIT toastRequested({.text = tr("Added %1").arg(name), .undoText = {}});
    });
    dialog->open();
}

void ContactsPane::exportContacts()
{
    auto* dialog
        = new ExportDialog(m_services, m_catalogue, m_list->chosen().selectionOrAll(), m_list->chosen().words(), this);
    connect(dialog, &ExportDialog::written, this, [this](const QString& path, int count) {
        tell(tr("Saved %Ln contact(s) as %1", nullptr, count).arg(QFileInfo(path).fileName()));
    });
    dialog->open();
}

void ContactsPane::showCatalogue()
{
    auto* dialog = new CatalogueDialog(m_services, this);
    connect(dialog, &CatalogueDialog::changed, this, &ContactsPane::refresh);
    dialog->open();
}

void ContactsPane::createLabelForChosen()
{
    NameDialog::askForLabel(this, m_services.catalogue,
                            [this](LabelId label, const QString& name) { m_list->chosen().addLabel(label, name); });
}

void ContactsPane::askToMerge(const contacts::ContactDetails& details)
{
    auto* dialog = new MergeDialog(m_services, m_catalogue, details, this);
    connect(dialog, &MergeDialog::merged, this, [this](ContactId kept) {
        refresh();
        m_list->showContact(kept);
        tell(tr("The two are one contact now"));
    });
    dialog->open();
}

void ContactsPane::askWhereToSave(const Contact& contact)
{
    auto* dialog = makeSaveDialog(u"exportPersonDialog"_s, tr("Save everything about this person"), u"json"_s,
                                  u"*.json"_s, this);
    dialog->selectFile(tr("person-%1.json").arg(contact.id.value()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = contact.id](const QString& path) {
        QCoro::connect(m_services.personal.exportPerson(id, path), this, [this, path](const Result<void>& saved) {
            tell(saved ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : contactErrorSentence(saved.error()));
        });
    });
    dialog->open();
}

void ContactsPane::askToErase(const Contact& contact)
{
    const auto typed = contact.displayName.isEmpty() ? contact.phoneE164 : contact.displayName;
    ConfirmDialog::ask(
        this,
        {.title = tr("Erase %1 for good?").arg(typed),
         .text = tr("Everything about this person goes: messages, labels, fields and consents. Campaigns keep their "
                    "numbers without the name. No import can bring the person back. This cannot be undone."),
         .act = tr("Erase this person"),
         .stay = tr("Keep the person"),
         .isDestructive = true,
         .typeToConfirm = typed,
         .typePrompt = tr("Type %1 to confirm").arg(typed)},
        [this, contact] { erase(contact); });
}

void ContactsPane::erase(const Contact& contact)
{
    QCoro::connect(m_services.personal.erase(contact.id), this,
                   [this](const Result<contacts::ErasureReceipt>& receipt) {
                       if (!receipt) {
                           tell(contactErrorSentence(receipt.error()));
                           return;
                       }
                       refresh();
                       tell(tr("The person was erased, with %Ln message(s)", nullptr, receipt->messages));
                   });
}

void ContactsPane::askToRemove(const contacts::ContactSelection& who, int count)
{
    const auto figure = QLocale().toString(count);
    ConfirmDialog::ask(
        this,
        {.title = tr("Delete %Ln contact(s)?", nullptr, count),
         .text = tr("Their conversations go with them; campaigns keep their numbers. You can take it back "
                    "for 30 days."),
         .act = tr("Delete %Ln contact(s)", nullptr, count),
         .stay = tr("Keep them"),
         .isDestructive = true,
         .typeToConfirm = QString::number(count),
         .typePrompt = tr("Type %1 to confirm").arg(figure)},
        [this, who] { m_list->chosen().removeNow(who); });
}

void ContactsPane::tell(const QString& sentence)
{
    Q_EMIT toastRequested({.text = sentence, .undoText = {}});
}

void ContactsPane::connectNotify(const QMetaMethod& signal)
{
    if (signal == QMetaMethod::fromSignal(&ContactsPane::conversationRequested)) {
        m_list->drawer().setConversationOffered(true);
    }
}

void ContactsPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_importPage->isImporting() && !droppedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ContactsPane::dropEvent(QDropEvent* event)
{
    const auto path = droppedFile(*event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        importFile(path);
    }
}

} // namespace siaran::ui
