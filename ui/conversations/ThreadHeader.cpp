#include "ui/conversations/ThreadHeader.h"

#include "models/conversations/AnswerText.h"
#include "models/support/DateText.h"
#include "services/access/Rights.h"
#include "services/domain/PhoneFormat.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

ThreadHeader::ThreadHeader(access::Role role, QWidget* parent)
    : QWidget(parent)
    , m_name(makeLabel({}, "heading"_L1, this))
    , m_number(makeLabel({}, "muted"_L1, this))
    , m_consent(new Badge(this))
    , m_mayStop(may(role, access::Act::StopWriting))
    , m_mayLift(may(role, access::Act::WriteAgain))
    , m_open(makeButton(u"openContact"_s, tr("Open contact"), {}, this))
{
    setObjectName(u"threadHeader"_s);
    m_name->setObjectName(u"threadName"_s);
    m_number->setObjectName(u"threadNumber"_s);
    m_consent->setObjectName(u"threadConsentBadge"_s);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_number);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addLayout(names, 1);
    row->addWidget(m_consent);
    if (m_mayStop || m_mayLift) {
        m_change = makeButton(u"threadConsent"_s, tr("Opt out"), {}, this);
        row->addWidget(m_change);
        connect(m_change, &QPushButton::clicked, this, &ThreadHeader::consentRequested);
    }
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &ThreadHeader::contactRequested);
}

void ThreadHeader::setFacts(const conversations::ThreadFacts& facts)
{
    m_name->setText(models::threadName(facts.contactName, facts.phoneE164));
    m_number->setText(facts.contactName.isEmpty() ? QString() : displayPhone(facts.phoneE164));
    m_number->setVisible(!m_number->text().isEmpty());
    m_consent->setVisible(facts.optedOut);
    if (facts.optedOut) {
        m_consent->setLook({tr("Opted out"), BadgeKind::Neutral, BadgeShape::Slash});
        m_consent->setToolTip(tr("Since %1").arg(models::momentText(facts.optedOutAt)));
    }
    if (m_change == nullptr) {
        return;
    }
    const bool isOffered = facts.optedOut ? m_mayLift : m_mayStop;
    m_change->setVisible(isOffered);
    if (isOffered) {
        m_change->setText(facts.optedOut ? tr("Opt back in…") : tr("Opt out…"));
        m_change->setAccessibleName(m_change->text());
    }
}

void ThreadHeader::setBusy(bool busy)
{
    if (m_change != nullptr) {
        m_change->setEnabled(!busy);
    }
}

} // namespace siaran::ui
