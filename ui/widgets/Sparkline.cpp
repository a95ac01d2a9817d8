#include "ui/widgets/Sparkline.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace siaran::ui {

namespace {

constexpr qreal LineWidth = 1.5;
constexpr qreal DotRadius = 2.5;

} // namespace

QPolygonF sparkline(const QList<int>& values, const QRectF& area)
{
    QPolygonF line;
    if (values.isEmpty()) {
        return line;
    }
    const auto [least, most] = std::ranges::minmax_element(values);
    const auto range = static_cast<qreal>(*most) - *least;
    const auto step = values.size() > 1 ? area.width() / static_cast<qreal>(values.size() - 1) : 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto height = range > 0 ? (static_cast<qreal>(values.at(i)) - *least) / range : 0.5;
        const auto x = values.size() > 1 ? area.left() + step * static_cast<qreal>(i) : area.center().x();
        line.append({x, area.bottom() - height * area.height()});
    }
    return line;
}

void paintSparkline(QPainter& painter, const QRectF& area, const QList<int>& values, const QPalette& palette)
{
    // The dot and half of the line stand out over the points.
    const auto line = sparkline(values, area.adjusted(DotRadius, DotRadius, -DotRadius, -DotRadius));
    if (line.isEmpty()) {
        return;
    }
    const auto ink = color(Token::Accent, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, LineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(line.constLast(), DotRadius, DotRadius);
    painter.restore();
}

Sparkline::Sparkline(const QString& objectName, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<int>& values)
{
    m_values = values;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {120, 40};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSparkline(painter, QRectF(rect()), m_values, palette());
}

} // namespace siaran::ui
