#include "ui/segments/SegmentDetails.h"

#include "models/segments/SegmentTableModel.h"
#include "models/support/AgoText.h"
#include "models/support/DateText.h"
#include "ui/segments/KindWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Sparkline.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int MostNames = 4;

QLabel* makeWrapped(const QString& objectName, QLatin1StringView role, QWidget* parent)
{
    auto* label = makeLabel({}, role, parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SegmentDetails::SegmentDetails(bool mayChangeKind, QWidget* parent)
    : Card(parent)
    , m_name(makeWrapped(u"detailsName"_s, "heading"_L1, this))
    , m_description(makeWrapped(u"detailsDescription"_s, "muted"_L1, this))
    , m_kind(new Badge(this))
    , m_count(makeWrapped(u"detailsCount"_s, "metric"_L1, this))
    , m_refreshed(makeWrapped(u"detailsRefreshed"_s, "muted"_L1, this))
    , m_history(new Sparkline(u"detailsHistory"_s, this))
    , m_trend(makeWrapped(u"detailsTrend"_s, "caption"_L1, this))
{
    setObjectName(u"segmentDetails"_s);
    setAccessibleName(tr("Segment details"));
    body()->setSpacing(metrics::GapTiny);
    body()->addWidget(m_name);
    body()->addWidget(m_description);
    body()->addSpacing(metrics::GapSmall);
    body()->addWidget(m_count);
    body()->addWidget(m_refreshed);
    body()->addSpacing(metrics::GapTiny);
    body()->addWidget(m_history);
    body()->addWidget(m_trend);
    m_rule = addFact(tr("Who is in it"), u"detailsRule"_s);
    m_usedBy = addFact(tr("Used by"), u"detailsUsedBy"_s);
    body()->addSpacing(metrics::Gap);
    body()->addWidget(m_kind, 0, Qt::AlignLeft);
    m_kindMeaning = makeWrapped(u"detailsKindMeaning"_s, "muted"_L1, this);
    body()->addWidget(m_kindMeaning);
    if (mayChangeKind) {
        m_otherKind = makeButton(u"otherKind"_s, otherKindAction(segments::SegmentKind::Dynamic), {}, this);
        body()->addSpacing(metrics::GapTiny);
        body()->addWidget(m_otherKind, 0, Qt::AlignLeft);
        connect(m_otherKind, &QPushButton::clicked, this, &SegmentDetails::otherKindRequested);
    }
    body()->addStretch();
}

QLabel* SegmentDetails::addFact(const QString& name, const QString& objectName)
{
    body()->addSpacing(metrics::Gap);
    body()->addWidget(makeLabel(name, "caption"_L1, this));
    auto* value = makeWrapped(objectName, {}, this);
    body()->addWidget(value);
    return value;
}

void SegmentDetails::setSegment(const segments::Segment& segment, const QString& sentence)
{
    m_name->setText(segment.name);
    m_description->setText(segment.description);
    m_description->setVisible(!segment.description.isEmpty());
    m_kind->setLook(kindBadge(segment.kind));
    m_count->setText(tr("%Ln people", nullptr, segment.contactCount));
    m_refreshed->setText(
        tr("Refreshed: %1").arg(models::agoText(segment.lastRefreshedAt, QDateTime::currentDateTimeUtc())));
    m_refreshed->setToolTip(models::momentText(segment.lastRefreshedAt));
    m_refreshed->setVisible(segment.lastRefreshedAt.isValid());
    showHistory(segment.history);
    m_rule->setText(sentence);
    showUse(segment);
    m_kindMeaning->setText(kindMeaning(segment.kind));
    if (m_otherKind != nullptr) {
        m_otherKind->setText(otherKindAction(segment.kind));
        m_otherKind->setAccessibleName(m_otherKind->text());
    }
}

void SegmentDetails::showHistory(const QList<segments::CountAt>& history)
{
    QList<int> counts;
    for (const auto& one : history) {
        counts.push_back(one.count);
    }
    const auto words = models::trendText(history);
    m_history->setValues(counts);
    m_history->setAccessibleName(words);
    m_trend->setText(words);
    m_history->setVisible(!words.isEmpty());
    m_trend->setVisible(!words.isEmpty());
}

void SegmentDetails::showUse(const segments::Segment& segment)
{
    auto lines = segment.campaignNames.mid(0, MostNames);
    const auto more = segment.usedByCampaigns - static_cast<int>(lines.size());
    if (more > 0) {
        lines.append(lines.isEmpty() ? tr("%n campaign(s)", nullptr, more) : tr("and %n more", nullptr, more));
    }
    m_usedBy->setText(lines.isEmpty() ? tr("No campaign yet") : lines.join(u'\n'));
}

void SegmentDetails::setBusy(bool busy)
{
    if (m_otherKind != nullptr) {
        m_otherKind->setEnabled(!busy);
    }
}

} // namespace siaran::ui
