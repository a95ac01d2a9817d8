#include "ui/widgets/SegmentedProgressBar.h"

#include <QAccessible>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int BarHeight = 8;
constexpr int NarrowestSegment = 3;

} // namespace

SegmentedProgressBar::SegmentedProgressBar(const QString& objectName, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setAccessibleName(tr("Progress"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentedProgressBar::setSegments(const QList<Segment>& segments, qint64 total)
{
    m_segments = segments;
    m_total = total;
    const QLocale locale;
    QStringList parts;
    qint64 done = 0;
    for (const auto& segment : segments) {
        done += segment.value;
        if (segment.value > 0) {
            //: One part of a progress bar in words: "412 delivered"
            parts.append(tr("%1 %2").arg(locale.toString(segment.value), segment.name));
        }
    }
    parts.append(tr("%1 left of %2").arg(locale.toString(qMax<qint64>(0, total - done)), locale.toString(total)));
    const auto words = parts.join(u", "_s);
    setToolTip(words);
    if (words != accessibleDescription()) {
        setAccessibleDescription(words);
    }
    update();
}

QSize SegmentedProgressBar::sizeHint() const
{
    return {160, BarHeight};
}

void SegmentedProgressBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, (height() - BarHeight) / 2.0, width(), BarHeight);
    QPainterPath round;
    round.addRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    painter.setClipPath(round);
    painter.fillRect(bar, color(Token::NeutralFill, palette()));
    if (m_total <= 0) {
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qreal from = 0;
    for (const auto& segment : m_segments) {
        if (segment.value <= 0) {
            continue;
        }
        const qreal share = static_cast<qreal>(segment.value) / static_cast<qreal>(m_total) * bar.width();
        const qreal wide = qMin(qMax<qreal>(share, NarrowestSegment), bar.width() - from);
        const qreal left = mirrored ? bar.right() - from - wide : from;
        painter.fillRect(QRectF(left, bar.top(), wide, bar.height()), color(segment.token, palette()));
        from += wide;
    }
}

} // namespace siaran::ui
