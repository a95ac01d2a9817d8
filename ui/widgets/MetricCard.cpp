#include "ui/widgets/MetricCard.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace siaran::ui {

MetricCard::MetricCard(const QString& objectName, const QString& name, const QString& definition, QWidget* parent)
    : Card(parent)
    , m_name(makeLabel({}, "caption"_L1, this))
    , m_figure(makeLabel(u"–"_s, "metric"_L1, this))
    , m_denominator(makeLabel({}, "muted"_L1, this))
    , m_change(makeLabel({}, "caption"_L1, this))
{
    setObjectName(objectName);
    body()->setSpacing(2);
    body()->addWidget(m_name);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::GapSmall);
    line->addWidget(m_figure);
    line->addWidget(m_change, 1, Qt::AlignBottom);
    body()->addLayout(line);
    body()->addWidget(m_denominator);
    body()->addStretch();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWords(name, definition);
    setReading({.figure = u"–"_s, .denominator = {}});
}

void MetricCard::setWords(const QString& name, const QString& definition)
{
    m_name->setText(name);
    setToolTip(definition);
    setAccessibleName(name);
}

void MetricCard::setReading(const Reading& reading)
{
    m_figure->setText(reading.figure);
    setLook(*m_figure, "stale", reading.isStale);
    m_denominator->setText(reading.denominator);
    m_change->setText(reading.change);
    setAccessibleDescription(QStringList {reading.figure, reading.denominator, reading.change}.join(u' ').trimmed());
}

} // namespace siaran::ui
