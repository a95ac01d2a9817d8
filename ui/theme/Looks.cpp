#include "ui/theme/Looks.h"

#include "ui/theme/Metrics.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr double BasePixels = 14;

} // namespace

void setLook(QWidget& widget, const char* property, const QVariant& value)
{
    if (widget.property(property) == value) {
        return;
    }
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

void setKind(QWidget& widget, QLatin1StringView kind)
{
    setLook(widget, "kind", QString(kind));
}

void setRole(QWidget& widget, QLatin1StringView role)
{
    setLook(widget, "role", QString(role));
}

void setInvalid(QWidget& widget, bool invalid)
{
    setLook(widget, "invalid", invalid);
}

QLabel* makeLabel(const QString& text, QLatin1StringView role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (!role.isEmpty()) {
        label->setProperty("role", QString(role));
    }
    return label;
}

QPushButton* makeButton(const QString& objectName, const QString& text, QLatin1StringView kind, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    // Wider than high: the style leaves hardly any room between an icon and its words.
    button->setIconSize({metrics::IconButton + 6, metrics::IconButton});
    if (!kind.isEmpty()) {
        button->setProperty("kind", QString(kind));
    }
    return button;
}

QFont scaledFont(const QFont& base, int pixelsAtFullSize, int weight)
{
    QFont font = base;
    const auto basePixels = QApplication::font().pixelSize();
    const auto scale = basePixels > 0 ? basePixels / BasePixels : 1.0;
    font.setPixelSize(qRound(pixelsAtFullSize * scale));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

} // namespace siaran::ui
