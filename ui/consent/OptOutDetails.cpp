#include "ui/consent/OptOutDetails.h"

#include "models/consent/ConsentText.h"
#include "models/consent/OptOutTableModel.h"
#include "models/support/DateText.h"
#include "services/domain/PhoneFormat.h"
#include "ui/consent/ConsentErrorText.h"
#include "ui/consent/OptOutServices.h"
#include "ui/contacts/ConsentSection.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ScrollArea.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

QString factsOf(const consent::OptOut& person)
{
    QStringList facts {
        displayPhone(person.phoneE164),
        //: How somebody said stop, and when: "Wrote it, 12 Mar 2026, 14:05"
        OptOutDetails::tr("%1, %2").arg(models::sourceText(person.source), models::momentText(person.at))};
    if (!person.campaign.isEmpty()) {
        facts.append(OptOutDetails::tr("Answering “%1”").arg(person.campaign));
    }
    facts.removeAll(QString());
    return facts.join(u'\n');
}

} // namespace

OptOutDetails::OptOutDetails(const OptOutServices& services, QWidget* parent)
    : Card(parent)
    , m_service(services.optOuts)
    , m_nobody(makeLabel(tr("Choose somebody to see what they said, and when."), "muted"_L1, this))
    , m_content(new QWidget)
    , m_area(makeScrollArea(m_content, this))
    , m_name(makeLabel({}, "heading"_L1))
    , m_facts(makeLabel({}, "muted"_L1))
    , m_trouble(makeLabel({}, "error"_L1))
    , m_consent(new ConsentSection(services.role))
    , m_contact(makeButton(u"showStoppedContact"_s, tr("Show contact"), "link"_L1))
{
    setObjectName(u"optOutDetails"_s);
    m_nobody->setObjectName(u"noOptOut"_s);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    m_name->setObjectName(u"optOutName"_s);
    m_facts->setObjectName(u"optOutFacts"_s);
    m_trouble->setObjectName(u"optOutTrouble"_s);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapSmall);
    for (auto* label : {m_name, m_facts, m_trouble}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_consent);
    column->addWidget(m_contact, 0, Qt::AlignLeft);
    column->addStretch();
    m_area->setObjectName(u"optOutDetailsArea"_s);
    m_area->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_nobody, 1);
    body()->addWidget(m_area, 1);
    connect(m_consent, &ConsentSection::optInRequested, this, [this] { Q_EMIT optInRequested(*m_person); });
    connect(m_contact, &QPushButton::clicked, this, [this] { Q_EMIT contactRequested(m_person->contact); });
    setPerson(std::nullopt);
}

void OptOutDetails::setPerson(const std::optional<consent::OptOut>& person)
{
    const bool isAnother = !person || !m_person || person->contact != m_person->contact;
    m_person = person;
    m_nobody->setVisible(!person);
    m_area->setVisible(person.has_value());
    if (!person) {
        return;
    }
    m_name->setText(models::OptOutTableModel::personText(person->name, person->phoneE164));
    m_facts->setText(factsOf(*person));
    m_trouble->hide();
    if (isAnother) {
        m_consent->setConsent(true, {});
    }
    QCoro::connect(m_service.history(person->contact), this,
                   [this, contact = person->contact](const Result<QList<consent::Consent>>& history) {
                       if (m_person && m_person->contact == contact) {
                           showHistory(history);
                       }
                   });
}

void OptOutDetails::setBusy(bool busy)
{
    m_consent->setBusy(busy);
}

void OptOutDetails::showHistory(const Result<QList<consent::Consent>>& history)
{
    if (history) {
        m_consent->setConsent(true, *history);
    } else {
        m_trouble->setText(consentErrorSentence(history.error()));
    }
    m_trouble->setVisible(!history);
}

} // namespace siaran::ui
