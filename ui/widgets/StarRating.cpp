#include "ui/widgets/StarRating.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/Tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int Most = 5;
constexpr int Cell = 28;

QPainterPath starPath(QPointF centre, qreal radius)
{
    QPolygonF points;
    for (int corner = 0; corner < 2 * Most; ++corner) {
        const qreal reach = corner % 2 == 0 ? radius : radius * 0.45;
        const qreal angle = -std::numbers::pi / 2 + corner * std::numbers::pi / Most;
        points.append(centre + QPointF(reach * std::cos(angle), reach * std::sin(angle)));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

} // namespace

StarRating::StarRating(const QString& objectName, const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Arrow keys or 1 to 5; 0 takes the stars away"));
    setRating(std::nullopt);
}

void StarRating::setRating(std::optional<int> rating)
{
    m_rating = rating;
    setAccessibleDescription(rating ? tr("%Ln of 5 star(s)", nullptr, *rating) : tr("Not rated"));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

QSize StarRating::sizeHint() const
{
    return {Most * Cell + metrics::GapTiny, Cell + metrics::GapTiny};
}

int StarRating::starAt(const QPoint& place) const
{
    const int along = layoutDirection() == Qt::RightToLeft ? width() - place.x() : place.x();
    return qBound(1, (along - 2) / Cell + 1, Most);
}

void StarRating::choose(int stars)
{
    const auto chosen = stars < 1 ? std::nullopt : std::optional(qMin(stars, Most));
    if (chosen != m_rating) {
        setRating(chosen);
        Q_EMIT rated(chosen);
    }
}

void StarRating::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto line = color(isEnabled() ? Token::BorderStrong : Token::Border, palette());
    const auto fill = color(isEnabled() ? Token::Accent : Token::Text3, palette());
    for (int star = 0; star < Most; ++star) {
        const bool isFull = star < m_rating.value_or(0);
        const int place = layoutDirection() == Qt::RightToLeft ? Most - 1 - star : star;
        painter.setPen(QPen(isFull ? fill : line, 1.4));
        painter.setBrush(isFull ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter.drawPath(starPath({2 + place * Cell + Cell / 2.0, height() / 2.0 + 0.5}, 9));
    }
    if (hasFocus()) {
        painter.setPen(QPen(color(Token::Focus, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::RadiusControl, metrics::RadiusControl);
    }
}

void StarRating::keyPressEvent(QKeyEvent* event)
{
    const int now = m_rating.value_or(0);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Plus: choose(now + 1); return;
    case Qt::Key_Left:
    case Qt::Key_Down:
    case Qt::Key_Minus: choose(now - 1); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: choose(0); return;
    default: break;
    }
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5) {
        choose(event->key() - Qt::Key_0);
        return;
    }
    QWidget::keyPressEvent(event);
}

void StarRating::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        const int star = starAt(event->position().toPoint());
        choose(star == m_rating ? 0 : star);
    }
}

void StarRating::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void StarRating::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace siaran::ui
