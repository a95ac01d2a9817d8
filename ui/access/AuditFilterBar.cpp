#include "ui/access/AuditFilterBar.h"

#include "models/access/AuditKind.h"
#include "models/access/AuditText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/DateField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int WidestName = 200;

// Midnight here, as the database knows it.
QDateTime beginOf(QDate day)
{
    return day.isValid() ? day.startOfDay().toUTC() : QDateTime();
}

} // namespace

AuditFilterBar::AuditFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_who(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_from(new DateField(u"auditFrom"_s, tr("From day"), this))
    , m_until(new DateField(u"auditUntil"_s, tr("To day"), this))
{
    m_who->setObjectName(u"auditWho"_s);
    m_who->setAccessibleName(tr("Who"));
    m_who->setMaximumWidth(WidestName);
    m_who->addItem(tr("Everybody"), QString());
    m_kind->setObjectName(u"auditKind"_s);
    m_kind->setAccessibleName(tr("What"));
    for (const auto kind : models::auditKinds()) {
        m_kind->addItem(models::auditKindText(kind), static_cast<int>(kind));
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(m_who);
    row->addWidget(m_kind);
    row->addStretch();
    //: Before a field for a day: "From 12/03/2026 to 14/03/2026"
    row->addWidget(makeLabel(tr("From"), "muted"_L1, this));
    row->addWidget(m_from);
    //: Between two fields for days: "From 12/03/2026 to 14/03/2026"
    row->addWidget(makeLabel(tr("to"), "muted"_L1, this));
    row->addWidget(m_until);
    connect(m_who, &QComboBox::currentIndexChanged, this, &AuditFilterBar::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AuditFilterBar::changed);
    connect(m_from, &DateField::edited, this, &AuditFilterBar::takeDates);
    connect(m_until, &DateField::edited, this, &AuditFilterBar::takeDates);
}

access::AuditQuery AuditFilterBar::query() const
{
    const auto last = m_until->date();
    return {.actor = m_who->currentData().toString(),
            .actions = models::actionsOf(static_cast<models::AuditKind>(m_kind->currentData().toInt())),
            .from = beginOf(m_from->date()),
            .until = beginOf(last.isValid() ? last.addDays(1) : last)};
}

void AuditFilterBar::setActors(const QStringList& actors)
{
    const auto chosen = m_who->currentData().toString();
    const QSignalBlocker quiet(m_who);
    while (m_who->count() > 1) {
        m_who->removeItem(1);
    }
    for (const auto& actor : actors) {
        m_who->addItem(models::actorText(actor), actor);
    }
    m_who->setCurrentIndex(qMax(0, m_who->findData(chosen)));
}

void AuditFilterBar::clear()
{
    const QSignalBlocker quiet(this);
    m_who->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_from->setDate({});
    m_until->setDate({});
}

void AuditFilterBar::takeDates()
{
    setInvalid(*m_from->field(), m_from->isWrong());
    setInvalid(*m_until->field(), m_until->isWrong());
    Q_EMIT changed();
}

} // namespace siaran::ui
