#include "ui/campaigns/ElidedLabel.h"

#include "ui/widgets/PlainToolTip.h"

namespace siaran::ui {

namespace {

constexpr int Narrowest = 60;

} // namespace

ElidedLabel::ElidedLabel(const QString& objectName, QLatin1StringView role, QWidget* parent)
    : QLabel(parent)
{
    setObjectName(objectName);
    setProperty("role", QString(role));
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWords(const QString& words)
{
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {Narrowest, QLabel::minimumSizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    return {fontMetrics().horizontalAdvance(m_words) + 4, QLabel::sizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const auto shown = fontMetrics().elidedText(m_words, Qt::ElideRight, width());
    setText(shown);
    setToolTip(shown == m_words ? QString() : plainToolTip(m_words));
}

} // namespace siaran::ui
