#include "ui/access/AuditDetails.h"

#include "models/access/AuditFacts.h"
#include "models/access/AuditText.h"
#include "models/support/DateText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ScrollArea.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

QString originOf(const access::AuditEntry& entry)
{
    QStringList lines {
        models::momentText(entry.at),
        //: The number of an entry in the audit log
        AuditDetails::tr("Entry %1").arg(QLocale().toString(entry.id)),
    };
    if (!entry.login.isEmpty()) {
        //: The name somebody is signed in to the database with
        lines.append(AuditDetails::tr("Login %1").arg(entry.login));
    }
    return lines.join(u'\n');
}

QString orNothing(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString textOf(const models::AuditFact& fact)
{
    //: What it was, and what it is now
    return fact.isChange ? AuditDetails::tr("%1 → %2").arg(orNothing(fact.before), orNothing(fact.after))
                         : orNothing(fact.after);
}

QLabel* makeLine(const QString& text, QLatin1StringView role, QWidget* parent)
{
    auto* line = makeLabel(text, role, parent);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return line;
}

} // namespace

AuditDetails::AuditDetails(QWidget* parent)
    : Card(parent)
    , m_nothing(makeLabel(tr("Choose a line to see all that is known of it."), "muted"_L1, this))
    , m_content(new QWidget)
    , m_area(makeScrollArea(m_content, this))
    , m_sentence(makeLine({}, "heading"_L1, nullptr))
    , m_origin(makeLine({}, "muted"_L1, nullptr))
{
    setObjectName(u"auditDetails"_s);
    m_nothing->setObjectName(u"noAuditEntry"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_sentence->setObjectName(u"auditSentence"_s);
    m_origin->setObjectName(u"auditOrigin"_s);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapSmall);
    column->addWidget(m_sentence);
    column->addWidget(m_origin);
    column->addStretch();
    m_area->setObjectName(u"auditDetailsArea"_s);
    m_area->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_nothing, 1);
    body()->addWidget(m_area, 1);
    setEntry(std::nullopt);
}

void AuditDetails::setEntry(const std::optional<access::AuditEntry>& entry)
{
    m_entry = entry;
    m_nothing->setVisible(!entry);
    m_area->setVisible(entry.has_value());
    if (entry) {
        m_sentence->setText(models::auditSentence(*entry));
        m_origin->setText(originOf(*entry));
        showFacts();
    }
}

void AuditDetails::showFacts()
{
    delete m_facts;
    m_facts = new QWidget(m_content);
    m_facts->setObjectName(u"auditFacts"_s);
    auto* lines = new QVBoxLayout(m_facts);
    lines->setContentsMargins({});
    lines->setSpacing(metrics::GapTiny);
    for (const auto& fact : models::auditFacts(*m_entry)) {
        lines->addSpacing(metrics::GapTiny);
        lines->addWidget(makeLine(fact.name, "caption"_L1, m_facts));
        lines->addWidget(makeLine(textOf(fact), {}, m_facts));
    }
    qobject_cast<QVBoxLayout*>(m_content->layout())->insertWidget(2, m_facts);
}

} // namespace siaran::ui
