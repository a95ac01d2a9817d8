#include "ui/contacts/ContactDetails.h"

#include "models/contacts/FieldText.h"
#include "models/support/DateText.h"
#include "services/domain/PhoneFormat.h"
#include "ui/contacts/ConsentBadge.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Strip.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int HighestRating = 5;

QString starsOf(int rating)
{
    const int full = qBound(0, rating, HighestRating);
    return QString(full, u'★') + QString(HighestRating - full, u'☆');
}

QLabel* makeFact(const QString& text, QLatin1StringView role, QWidget* parent)
{
    auto* label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ContactDetails::ContactDetails(QWidget* parent)
    : Card(parent)
    , m_person(new QWidget(this))
    , m_name(makeFact({}, "heading"_L1, m_person))
    , m_phone(makeFact({}, "muted"_L1, m_person))
    , m_consent(new Badge(m_person))
    , m_change(makeButton(u"changeConsent"_s, tr("Opt out"), {}, m_person))
    , m_error(new Strip(Strip::Kind::Danger, {}, m_person))
    , m_facts(new QFormLayout)
{
    setObjectName(u"contactDetails"_s);
    setAccessibleName(tr("Contact details"));
    m_name->setObjectName(u"contactName"_s);
    m_error->setObjectName(u"consentError"_s);
    m_error->hide();

    auto* facts = new QWidget;
    facts->setLayout(m_facts);
    m_facts->setContentsMargins({});
    m_facts->setHorizontalSpacing(metrics::Gap);
    m_facts->setVerticalSpacing(metrics::GapSmall);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* area = new QScrollArea(m_person);
    area->setObjectName(u"factsScroll"_s);
    area->setAccessibleName(tr("Contact details"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(facts);
    area->viewport()->setAutoFillBackground(false);
    facts->setAutoFillBackground(false);

    auto* column = new QVBoxLayout(m_person);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    column->addWidget(m_name);
    column->addWidget(m_phone);
    column->addSpacing(metrics::GapTiny);
    column->addWidget(m_consent, 0, Qt::AlignLeft);
    column->addSpacing(metrics::GapTiny);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    column->addWidget(m_error);
    column->addSpacing(metrics::Gap);
    column->addWidget(area, 1);
    body()->addWidget(m_person, 1);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (m_contact) {
            m_contact->optedOut ? Q_EMIT optInRequested() : Q_EMIT optOutRequested();
        }
    });
}

void ContactDetails::setCatalogue(const contacts::ContactCatalogue& catalogue)
{
    m_catalogue = catalogue;
    if (m_contact) {
        fill(*m_contact);
    }
}

void ContactDetails::setContact(const Contact& contact)
{
    const bool isOther = !m_contact || contact.id != m_contact->id;
    if (isOther) {
        setError({});
        setBusy(false);
    }
    if (m_contact != contact) {
        m_contact = contact;
        fill(contact);
    }
}

void ContactDetails::setBusy(bool busy)
{
    m_change->setEnabled(!busy);
}

void ContactDetails::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void ContactDetails::fill(const Contact& contact)
{
    m_name->setText(contact.displayName.isEmpty() ? tr("No name") : contact.displayName);
    m_phone->setText(contact.phoneE164.isEmpty() ? tr("No number") : displayPhone(contact.phoneE164));
    m_consent->setLook(consentBadge(contact.optedOut));
    m_change->setText(contact.optedOut ? tr("Opt back in…") : tr("Opt out"));
    m_change->setAccessibleName(m_change->text());
    m_change->setToolTip(contact.optedOut ? tr("Asks how this person agreed to hear from you again")
                                          : tr("No campaign will reach this person any more"));

    while (m_facts->rowCount() > 0) {
        m_facts->removeRow(0);
    }
    const QLocale locale;
    addFact(tr("Labels"), contact.labels.join(u", "_s));
    addFact(tr("Status"), contact.workflowStatus);
    addFact(tr("Rating"), contact.rating ? starsOf(*contact.rating) : QString());
    addFact(tr("Last reply"), models::momentText(contact.lastInboundAt));
    addFact(tr("Last message"), models::momentText(contact.lastOutboundAt));
    addFact(tr("Conversations"), locale.toString(contact.conversationCount));
    addFact(tr("Added"), models::dayText(contact.createdAt));
    for (const auto& field : m_catalogue.fields) {
        const auto value = contact.fields.find(field.key);
        addFact(field.label, value == contact.fields.end() ? QString() : models::fieldText(value->second));
    }
}

void ContactDetails::addFact(const QString& name, const QString& value)
{
    auto* label = makeLabel(name, "caption"_L1);
    label->setWordWrap(true);
    label->setFixedWidth(96);
    m_facts->addRow(label, makeFact(value.isEmpty() ? u"–"_s : value, {}, nullptr));
}

} // namespace siaran::ui
