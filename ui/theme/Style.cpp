#include "ui/theme/Style.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/Tokens.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int MarkSize = 18;
constexpr int LongestAnimation = 150;
constexpr int ArrowWidth = 28;
constexpr int FieldPadding = 16;
constexpr int MarkInset = 4;

QColor of(Token token, const QStyleOption* option)
{
    return color(token, option->palette);
}

// Qt means the words of a tab alone, and a line so close would strike them through.
constexpr QMargins TabRing(7, 8, 7, 8);

void drawFocusRing(QPainter* painter, const QRectF& rect, const QPalette& palette)
{
    painter->setPen(QPen(color(Token::Focus, palette), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), metrics::RadiusControl, metrics::RadiusControl);
}

void drawChevron(QPainter* painter, const QPointF& centre, bool up, const QColor& tint)
{
    constexpr qreal HalfWidth = 4;
    constexpr qreal HalfHeight = 2;
    const qreal tip = up ? -HalfHeight : HalfHeight;
    painter->setPen(QPen(tint, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(
        QPolygonF {centre + QPointF(-HalfWidth, -tip), centre + QPointF(0, tip), centre + QPointF(HalfWidth, -tip)});
}

// The box that line edits get from the style sheet, for the controls a style sheet would spoil.
void drawField(QPainter* painter, const QStyleOption* option)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    const auto width = focus ? 2.0 : 1.0;
    const auto line = focus ? Token::Focus : enabled ? Token::BorderStrong : Token::Border;
    painter->setPen(QPen(of(line, option), width));
    painter->setBrush(of(enabled ? Token::Surface : Token::Window, option));
    const auto inset = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), metrics::RadiusControl,
                             metrics::RadiusControl);
}

void drawCheckMark(QPainter* painter, const QStyleOption* option, bool round)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    const auto box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const auto radius = round ? box.width() / 2 : 4.0;
    const bool filled = on || partly;
    const auto fill = enabled ? Token::Accent : Token::Text3;
    painter->setPen(QPen(of(filled ? fill : enabled ? Token::BorderStrong : Token::Border, option), 1.5));
    painter->setBrush(of(filled ? fill : Token::Surface, option));
    painter->drawRoundedRect(box, radius, radius);
    const auto centre = box.center();
    if (round && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(of(Token::OnAccent, option));
        painter->drawEllipse(centre, 3, 3);
    } else if (filled) {
        painter->setPen(QPen(of(Token::OnAccent, option), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](qreal x, qreal y) { return centre + QPointF(x, y); };
        painter->drawPolyline(partly ? QPolygonF {at(-3.5, 0), at(3.5, 0)}
                                     : QPolygonF {at(-3.5, 0), at(-1, 2.5), at(4, -3)});
    }
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

// The style sheet's style does not pass the size of spin boxes on to this one.
void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractSpinBox*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr) {
        widget->setMinimumHeight(qMax(metrics::ControlHeight, widget->fontMetrics().height() + FieldPadding));
        widget->installEventFilter(this);
        if (widget->focusPolicy() == Qt::WheelFocus) {
            widget->setFocusPolicy(Qt::StrongFocus);
        }
    }
}

// Who turns the wheel over a page means the page, and not the value that happens to pass under the mouse.
bool Style::eventFilter(QObject* watched, QEvent* event)
{
    const auto* box = event->type() == QEvent::Wheel ? qobject_cast<QWidget*>(watched) : nullptr;
    if (box != nullptr && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_FrameFocusRect:
        // Rows of a table show the current row through their delegate, buttons a border of the style sheet.
        if (qobject_cast<const QAbstractItemView*>(widget) == nullptr
            && qobject_cast<const QPushButton*>(widget) == nullptr
            && qobject_cast<const QToolButton*>(widget) == nullptr) {
            const bool isTab = qobject_cast<const QTabBar*>(widget) != nullptr;
            // The palette of a tab's option has the style sheet's clear background, which says nothing of the theme.
            drawFocusRing(painter, isTab ? option->rect + TabRing : option->rect,
                          widget != nullptr ? widget->palette() : option->palette);
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckMark(painter, option, false); break;
    case PE_IndicatorRadioButton: drawCheckMark(painter, option, true); break;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header != nullptr && header->sortIndicator != QStyleOptionHeader::None) {
            drawChevron(painter, QRectF(option->rect).center(), header->sortIndicator == QStyleOptionHeader::SortUp,
                        of(Token::Text2, option));
        }
        break;
    case PE_IndicatorArrowDown:
        drawChevron(painter, QRectF(option->rect).center(), false, of(Token::Text2, option));
        break;
    case PE_IndicatorArrowUp:
        drawChevron(painter, QRectF(option->rect).center(), true, of(Token::Text2, option));
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawField(painter, option);
    const auto tint = of(option->state.testFlag(State_Enabled) ? Token::Text2 : Token::Text3, option);
    const auto centreOf
        = [&](SubControl part) { return QRectF(subControlRect(control, option, part, widget)).center(); };
    if (control == CC_ComboBox) {
        drawChevron(painter, centreOf(SC_ComboBoxArrow), false, tint);
    } else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
               spin != nullptr && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
        drawChevron(painter, centreOf(SC_SpinBoxUp) + QPointF(0, 2), true, tint);
        drawChevron(painter, centreOf(SC_SpinBoxDown) - QPointF(0, 2), false, tint);
    }
    painter->restore();
}

// What a box of choices has no room for ends in an ellipsis; Qt would cut it.
void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const auto* box = element == CE_ComboBoxLabel ? qstyleoption_cast<const QStyleOptionComboBox*>(option) : nullptr;
    if (box == nullptr) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    auto elided = *box;
    const auto room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
    const auto icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
    elided.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room - icon);
    QProxyStyle::drawControl(element, &elided, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                            const QWidget* widget) const
{
    const auto& rect = option->rect;
    const auto own = [&](QRect part) { return visualRect(option->direction, rect, part); };
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow) {
        return own({rect.right() - ArrowWidth + 1, rect.top(), ArrowWidth, rect.height()});
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        return own(rect.adjusted(8, 2, -ArrowWidth, -2));
    }
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && spin != nullptr) {
        const bool buttons = spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int half = rect.height() / 2;
        const QRect up(rect.right() - ArrowWidth + 1, rect.top(), ArrowWidth, half);
        switch (subControl) {
        case SC_SpinBoxUp: return buttons ? own(up) : QRect();
        case SC_SpinBoxDown: return buttons ? own(up.translated(0, half)) : QRect();
        case SC_SpinBoxEditField: return own(rect.adjusted(8, 2, buttons ? -ArrowWidth : -8, -2));
        default: break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

// Without a mark there is no room for one either: else the names of right-aligned columns stand off their cells.
QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element != SE_HeaderArrow || header == nullptr) {
        return QProxyStyle::subElementRect(element, option, widget);
    }
    if (header->sortIndicator == QStyleOptionHeader::None) {
        return {};
    }
    const int size = pixelMetric(PM_HeaderMarkSize, option, widget);
    const auto& rect = option->rect;
    return visualRect(option->direction, rect,
                      {rect.right() - size - MarkInset, rect.center().y() - size / 2, size, size});
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        result.setHeight(qMax(metrics::ControlHeight, size.height() + FieldPadding));
        result.setWidth(qMax(result.width(), size.width() + ArrowWidth + 16));
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return MarkSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return metrics::GapSmall;
    case PM_HeaderMarkSize: return 12;
    // Items add one pixel of their own to this margin, so that cells line up with header sections.
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView*>(widget) != nullptr ? metrics::CellPadding - 1 : 3;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return metrics::IconButton;
    case PM_DefaultFrameWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return qMin(LongestAnimation, QProxyStyle::styleHint(hint, option, widget, returnData));
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_Table_GridLineColor:
        return option != nullptr ? static_cast<int>(of(Token::Border, option).rgba())
                                 : QProxyStyle::styleHint(hint, option, widget, returnData);
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace siaran::ui
