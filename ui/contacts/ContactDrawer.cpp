#include "ui/contacts/ContactDrawer.h"

#include "services/access/Rights.h"
#include "services/contacts/CatalogueService.h"
#include "services/contacts/ContactService.h"
#include "services/domain/PhoneFormat.h"
#include "ui/contacts/ConsentBadge.h"
#include "ui/contacts/ConsentSection.h"
#include "ui/contacts/ContactCampaigns.h"
#include "ui/contacts/ContactDeeds.h"
#include "ui/contacts/ContactErrorText.h"
#include "ui/contacts/ContactServices.h"
#include "ui/contacts/LabelChips.h"
#include "ui/contacts/NameDialog.h"
#include "ui/contacts/OptInDialog.h"
#include "ui/contacts/ProfileForm.h"
#include "ui/contacts/ProfileView.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/Strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ContactDetails;
using contacts::ContactValues;

namespace {

QToolButton* makeTool(const QString& objectName, const QString& name, const QString& iconName, QWidget* parent)
{
    auto* tool = new QToolButton(parent);
    tool->setObjectName(objectName);
    tool->setAccessibleName(name);
    tool->setToolTip(name);
    tool->setIcon(icon(iconName));
    return tool;
}

QLabel* makeSection(const QString& title, QWidget* parent)
{
    auto* label = makeLabel(title, "strong"_L1, parent);
    label->setContentsMargins(0, metrics::GapSmall, 0, 0);
    return label;
}

} // namespace

ContactDrawer::ContactDrawer(const ContactServices& services, ContactDeeds& deeds, QWidget* parent)
    : Card(parent)
    , m_services(services)
    , m_deeds(deeds)
{
    setObjectName(u"contactDetails"_s);
    setAccessibleName(tr("Contact details"));
    buildHead();
    buildMenu();
    buildSections();
}

void ContactDrawer::buildHead()
{
    m_name = makeLabel({}, "heading"_L1, this);
    m_name->setObjectName(u"contactName"_s);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_phone = makeLabel({}, "muted"_L1, this);
    m_phone->setObjectName(u"contactPhone"_s);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_badge = new Badge(this);
    m_erased = makeLabel(tr("Erased before on their own wish: no campaign writes to this number."), "caption"_L1, this);
    m_erased->setWordWrap(true);
    m_erased->hide();
    m_more = makeTool(u"moreButton"_s, tr("More about this contact"), u"three-dots"_s, this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* close = makeTool(u"closeDetails"_s, tr("Close the details"), u"x-lg"_s, this);
    connect(close, &QToolButton::clicked, this, &ContactDrawer::closeRequested);
    m_error = new Strip(Strip::Kind::Danger, {}, this);
    m_error->setObjectName(u"contactError"_s);
    m_error->setClosable(true);
    m_error->hide();

    auto* top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_name, 1);
    top->addWidget(m_more, 0, Qt::AlignTop);
    top->addWidget(close, 0, Qt::AlignTop);
    auto* second = new QHBoxLayout;
    second->setSpacing(metrics::GapSmall);
    second->addWidget(m_phone, 1);
    second->addWidget(m_badge);
    body()->addLayout(top);
    body()->addLayout(second);
    body()->addWidget(m_erased);
    body()->addWidget(m_error);
}

void ContactDrawer::buildMenu()
{
    auto* menu = new QMenu(m_more);
    menu->setObjectName(u"contactMenu"_s);
    m_conversation = menu->addAction(icon(u"chat-dots"_s), tr("Open the conversation"), this,
                                     [this] { Q_EMIT conversationRequested(m_contact->id); });
    m_conversation->setObjectName(u"openConversation"_s);
    m_conversation->setVisible(false);
    if (may(m_services.role, access::Act::ManageContacts)) {
        addDeeds(*menu);
    }
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_conversation->setEnabled(m_details && m_details->conversation > 0);
        m_conversation->setText(m_details && m_details->conversation == 0 ? tr("No conversation yet")
                                                                          : tr("Open the conversation"));
    });
    m_more->setMenu(menu);
}

void ContactDrawer::addDeeds(QMenu& menu)
{
    auto* merge = menu.addAction(icon(u"people"_s), tr("Merge with another contact…"), this,
                                 [this] { Q_EMIT mergeRequested(*m_details); });
    merge->setObjectName(u"mergeContact"_s);
    menu.addSeparator();
    auto* save = menu.addAction(icon(u"download"_s), tr("Save everything about this person…"), this,
                                [this] { Q_EMIT exportRequested(*m_contact); });
    save->setObjectName(u"exportPerson"_s);
    auto* erase = menu.addAction(icon(u"person-x"_s), tr("Erase this person for good…"), this,
                                 [this] { Q_EMIT eraseRequested(*m_contact); });
    erase->setObjectName(u"erasePerson"_s);
    menu.addSeparator();
    auto* remove = menu.addAction(icon(u"trash"_s), tr("Delete this contact"), this,
                                  [this] { Q_EMIT removeRequested(*m_contact); });
    remove->setObjectName(u"removeContact"_s);
    connect(&menu, &QMenu::aboutToShow, this, [this, merge] { merge->setEnabled(m_details.has_value()); });
}

void ContactDrawer::buildSections()
{
    m_sections = new QWidget;
    m_labels = new LabelChips(m_services.role, m_sections);
    buildProfile();
    m_consent = new ConsentSection(m_services.role, m_sections);
    auto* column = new QVBoxLayout(m_sections);
    column->setContentsMargins(0, 0, metrics::GapSmall, 0);
    column->setSpacing(metrics::GapSmall);
    column->addWidget(makeSection(tr("Labels"), m_sections));
    column->addWidget(m_labels);
    column->addWidget(makeSection(tr("Profile"), m_sections));
    column->addWidget(m_profile != nullptr ? static_cast<QWidget*>(m_profile) : m_known);
    column->addWidget(makeSection(tr("Consent"), m_sections));
    column->addWidget(m_consent);
    if (may(m_services.role, access::Act::ReadCampaigns)) {
        m_campaigns = new ContactCampaigns(m_sections);
        column->addWidget(makeSection(tr("Campaigns"), m_sections));
        column->addWidget(m_campaigns);
        connect(m_campaigns, &ContactCampaigns::opened, this, &ContactDrawer::campaignRequested);
    }
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setObjectName(u"detailsScroll"_s);
    area->setAccessibleName(tr("Contact details"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_sections);
    area->viewport()->setAutoFillBackground(false);
    m_sections->setAutoFillBackground(false);
    body()->addWidget(area, 1);
    connectSections();
}

void ContactDrawer::buildProfile()
{
    if (may(m_services.role, access::Act::ChangeContact)) {
        m_profile = new ProfileForm(m_sections);
        connect(m_profile, &ProfileForm::edited, this, &ContactDrawer::write);
    } else {
        m_known = new ProfileView(m_sections);
    }
}

void ContactDrawer::connectSections()
{
    connect(m_labels, &LabelChips::added, this, [this](LabelId label) {
        auto labels = m_details->values.labels;
        labels.append(label);
        writeLabels(labels, tr("Labelled %1 “%2”").arg(m_name->text(), nameOf(label)));
    });
    connect(m_labels, &LabelChips::removed, this, [this](LabelId label) {
        auto labels = m_details->values.labels;
        labels.removeAll(label);
        writeLabels(labels, tr("Took the label “%2” off %1").arg(m_name->text(), nameOf(label)));
    });
    connect(m_labels, &LabelChips::newWanted, this, &ContactDrawer::createLabel);
    connect(m_consent, &ConsentSection::optOutRequested, this, [this] {
        m_consent->setBusy(true);
        m_deeds.optOut(*m_contact, [self = QPointer(this)](const Error& error) {
            if (self) {
                self->m_consent->setBusy(false);
                self->setError(contactErrorSentence(error));
            }
        });
    });
    connect(m_consent, &ConsentSection::optInRequested, this, [this] {
        OptInDialog::ask(this, m_name->text(), [this, contact = *m_contact](const QString& evidence) {
            m_consent->setBusy(true);
            m_deeds.optIn(contact, evidence, [self = QPointer(this)](const Error& error) {
                if (self) {
                    self->m_consent->setBusy(false);
                    self->setError(contactErrorSentence(error));
                }
            });
        });
    });
}

template <typename Show>
void ContactDrawer::withProfile(Show show)
{
    if (m_profile != nullptr) {
        show(*m_profile);
    } else {
        show(*m_known);
    }
}

void ContactDrawer::setCatalogue(const contacts::ContactCatalogue& catalogue)
{
    m_catalogue = catalogue;
    m_labels->setChoices(catalogue.labels);
    withProfile([&](auto& profile) {
        profile.setCatalogue(catalogue);
        if (m_details) {
            profile.setValues(m_details->values);
        }
    });
}

void ContactDrawer::showContact(const Contact& contact)
{
    const bool isOther = !m_contact || m_contact->id != contact.id;
    const bool isNews = m_contact != contact;
    m_contact = contact;
    if (isOther) {
        m_details.reset();
        setError({});
        m_sections->setEnabled(false);
        m_erased->hide();
    }
    showHead(contact);
    if (isNews) {
        refresh();
    }
}

void ContactDrawer::showHead(const Contact& contact)
{
    m_name->setText(contact.displayName.isEmpty() ? tr("No name") : contact.displayName);
    m_phone->setText(contact.phoneE164.isEmpty() ? tr("No number") : displayPhone(contact.phoneE164));
    m_badge->setLook(consentBadge(contact.optedOut));
}

void ContactDrawer::refresh()
{
    if (!m_contact) {
        return;
    }
    const auto question = ++m_question;
    QCoro::connect(m_services.contacts.details(m_contact->id), this,
                   [this, question](const Result<ContactDetails>& answer) {
                       if (question == m_question) {
                           take(answer);
                       }
                   });
}

void ContactDrawer::take(const Result<ContactDetails>& answer)
{
    m_consent->setBusy(false);
    if (!answer) {
        setError(contactErrorSentence(answer.error()));
        return;
    }
    m_details = *answer;
    m_contact = answer->contact;
    showHead(answer->contact);
    m_erased->setVisible(answer->isSuppressed);
    m_labels->setChosen(answer->values.labels);
    withProfile([&](auto& profile) {
        profile.setValues(answer->values);
        profile.setFacts(answer->contact);
    });
    m_consent->setConsent(answer->contact.optedOut, answer->consentHistory);
    if (m_campaigns != nullptr) {
        m_campaigns->setCampaigns(answer->campaigns);
    }
    m_sections->setEnabled(true);
}

void ContactDrawer::focusFirst()
{
    m_more->setFocus(Qt::OtherFocusReason);
}

void ContactDrawer::setConversationOffered(bool isOffered)
{
    m_conversation->setVisible(isOffered);
}

void ContactDrawer::write(const ContactValues& after, const QString& what)
{
    if (!m_details || after == m_details->values) {
        return;
    }
    const contacts::ContactChange edit {m_contact->id, m_details->values, after};
    m_details->values = after; // the next edit goes on from here
    setError({});
    m_deeds.change(edit, what, [self = QPointer(this), id = m_contact->id](const Error& error) {
        if (self && self->m_contact && self->m_contact->id == id) {
            self->setError(contactErrorSentence(error));
            self->refresh();
        }
    });
}

void ContactDrawer::writeLabels(QList<LabelId> labels, const QString& what)
{
    std::ranges::sort(labels);
    auto after = m_details->values;
    after.labels = labels;
    m_labels->setChosen(labels);
    write(after, what);
}

void ContactDrawer::createLabel()
{
    NameDialog::askForLabel(this, m_services.catalogue, [this](LabelId label, const QString& name) {
        m_catalogue.labels.append({label, name});
        m_labels->setChoices(m_catalogue.labels);
        auto labels = m_details->values.labels;
        labels.append(label);
        writeLabels(labels, tr("Labelled %1 “%2”").arg(m_name->text(), name));
    });
}

void ContactDrawer::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QString ContactDrawer::nameOf(LabelId label) const
{
    const auto found = std::ranges::find(m_catalogue.labels, label, &Label::id);
    return found == m_catalogue.labels.end() ? QString() : found->name;
}

} // namespace siaran::ui
