#include "ui/widgets/Badge.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int PaddingLeft = 8;
constexpr int PaddingRight = 10;
constexpr int ShapeWidth = 10;
constexpr int WideShapeWidth = 15;
constexpr int ShapeGap = 5;

QFont badgeFont(const QFont& font)
{
    return scaledFont(font, 12, QFont::Medium);
}

int shapeWidth(BadgeShape shape)
{
    return shape == BadgeShape::DoubleCheck ? WideShapeWidth : ShapeWidth;
}

QPainterPath tick(QPointF at)
{
    QPainterPath path(at + QPointF(-4, 0.5));
    path.lineTo(at + QPointF(-1.2, 3.2));
    path.lineTo(at + QPointF(4, -3));
    return path;
}

// Lines around (0, 0) in a square of ten pixels.
QPainterPath strokes(BadgeShape shape)
{
    QPainterPath path;
    switch (shape) {
    case BadgeShape::Ring: path.addEllipse(QPointF(), 3.5, 3.5); break;
    case BadgeShape::Check: path = tick({}); break;
    case BadgeShape::DoubleCheck:
        path = tick({-2.5, 0});
        path.addPath(tick({2.5, 0}));
        break;
    case BadgeShape::Reply:
        path.moveTo(4, 3.5);
        path.cubicTo(4, 0, 2, -1, -3.5, -1);
        path.moveTo(-1, -3.8);
        path.lineTo(-3.8, -1);
        path.lineTo(-1, 1.8);
        break;
    case BadgeShape::Cross:
        path.moveTo(-3.2, -3.2);
        path.lineTo(3.2, 3.2);
        path.moveTo(3.2, -3.2);
        path.lineTo(-3.2, 3.2);
        break;
    case BadgeShape::Dash:
        path.moveTo(-3.5, 0);
        path.lineTo(3.5, 0);
        break;
    case BadgeShape::Slash:
        path.addEllipse(QPointF(), 4, 4);
        path.moveTo(-2.6, 2.6);
        path.lineTo(2.6, -2.6);
        break;
    case BadgeShape::Question:
        path.moveTo(-2.4, -2.2);
        path.cubicTo(-2.2, -5, 2.6, -5, 2.4, -2);
        path.cubicTo(2.3, -0.4, 0, -0.2, 0, 1.6);
        path.moveTo(0, 4);
        path.lineTo(0, 4.2);
        break;
    case BadgeShape::Clock:
        path.addEllipse(QPointF(), 4.2, 4.2);
        path.moveTo(0, -2.2);
        path.lineTo(0, 0.2);
        path.lineTo(1.8, 1.2);
        break;
    case BadgeShape::Pause:
        path.moveTo(-1.8, -3.2);
        path.lineTo(-1.8, 3.2);
        path.moveTo(1.8, -3.2);
        path.lineTo(1.8, 3.2);
        break;
    case BadgeShape::Dot:
    case BadgeShape::Triangle: break;
    }
    return path;
}

void paintShape(QPainter& painter, QPointF centre, BadgeShape shape, const QColor& tint)
{
    painter.translate(centre);
    if (shape == BadgeShape::Dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawEllipse(QPointF(), 3, 3);
    } else if (shape == BadgeShape::Triangle) {
        painter.setPen(QPen(tint, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(tint);
        painter.drawPolygon(QPolygonF {QPointF(0, -4), QPointF(4.2, 3.2), QPointF(-4.2, 3.2)});
    } else {
        painter.setPen(QPen(tint, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(strokes(shape));
    }
    painter.translate(-centre);
}

struct Tints {
    Token text;
    Token fill;
};

Tints tintsOf(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Info: return {Token::InfoText, Token::InfoFill};
    case BadgeKind::Success: return {Token::SuccessText, Token::SuccessFill};
    case BadgeKind::Warning: return {Token::WarningText, Token::WarningFill};
    case BadgeKind::Danger: return {Token::DangerText, Token::DangerFill};
    case BadgeKind::Neutral: break;
    }
    return {Token::NeutralText, Token::NeutralFill};
}

} // namespace

QSize badgeSize(const BadgeLook& look, const QFont& font)
{
    const QFontMetrics measure(badgeFont(font));
    return {PaddingLeft + shapeWidth(look.shape) + ShapeGap + measure.horizontalAdvance(look.text) + PaddingRight,
            qMax(metrics::BadgeHeight, measure.height() + metrics::GapTiny)};
}

void paintBadge(QPainter& painter, QPoint at, const BadgeLook& look, const QFont& font, const QPalette& palette)
{
    const auto tints = tintsOf(look.kind);
    const auto textColor = color(tints.text, palette);
    const QRect box(at, badgeSize(look, font));
    painter.save();
    // The shape stands left of the word in every language.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(tints.fill, palette));
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    const int width = shapeWidth(look.shape);
    paintShape(painter, {box.left() + PaddingLeft + width / 2.0, box.top() + box.height() / 2.0}, look.shape,
               textColor);
    painter.setFont(badgeFont(font));
    painter.setPen(textColor);
    painter.drawText(box.adjusted(PaddingLeft + width + ShapeGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     look.text);
    painter.restore();
}

Badge::Badge(QWidget* parent)
    : Badge({}, parent)
{
}

Badge::Badge(const BadgeLook& look, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Badge::setLook(const BadgeLook& look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_look, font());
}

void Badge::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintBadge(painter, {}, m_look, font(), palette());
}

} // namespace siaran::ui
