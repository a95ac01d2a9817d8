#include "ui/segments/RowCounts.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Tokens.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int TextSize = 12;
constexpr double Faintness = 0.5;

QFont fontOf(const QWidget& widget)
{
    return scaledFont(widget.font(), TextSize);
}

} // namespace

RowCounts::RowCounts(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"counts"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RowCounts::setFigures(const Figures& figures)
{
    if (figures == m_figures) {
        return;
    }
    m_figures = figures;
    setAccessibleName(words());
    setToolTip(words());
    updateGeometry();
    update();
}

void RowCounts::setFaint(bool isFaint)
{
    m_isFaint = isFaint;
    update();
}

void RowCounts::setOneLine(bool isOneLine)
{
    m_isOneLine = isOneLine;
    updateGeometry();
    update();
}

QString RowCounts::words() const
{
    QStringList sentences;
    if (m_figures.alone) {
        sentences.append(tr("%Ln people match this by itself.", nullptr, *m_figures.alone));
    }
    if (m_figures.after) {
        sentences.append(tr("%Ln are left after it.", nullptr, *m_figures.after));
    }
    return sentences.join(u' ');
}

QString RowCounts::aloneText() const
{
    return m_figures.alone ? QLocale().toString(*m_figures.alone) : QString();
}

QString RowCounts::afterText() const
{
    const QChar arrow = layoutDirection() == Qt::RightToLeft ? u'←' : u'→';
    return m_figures.after ? arrow + u' ' + QLocale().toString(*m_figures.after) : QString();
}

QSize RowCounts::sizeHint() const
{
    const QFontMetrics letters(fontOf(*this));
    const int alone = letters.horizontalAdvance(aloneText());
    const int after = letters.horizontalAdvance(afterText());
    if (m_isOneLine) {
        return {alone + metrics::GapSmall + after + 1, letters.height()};
    }
    // Room for a million from the start, so that nothing moves when the numbers come.
    const int usual = letters.horizontalAdvance(u"→ 888.888"_s);
    return {qMax(usual, qMax(alone, after)) + 1, 2 * letters.height()};
}

void RowCounts::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(fontOf(*this));
    painter.setOpacity(m_isFaint ? Faintness : 1.0);
    const auto draw = [&](const QRect& room, Token token, const QString& text) {
        painter.setPen(color(token, palette()));
        painter.drawText(room, Qt::AlignTrailing | Qt::AlignVCenter, text);
    };
    if (m_isOneLine) {
        const int after = painter.fontMetrics().horizontalAdvance(afterText());
        draw(rect(), Token::Text, afterText());
        draw(rect().adjusted(0, 0, -after - metrics::GapSmall, 0), Token::Text3, aloneText());
        return;
    }
    if (!m_figures.after) {
        draw(rect(), Token::Text3, aloneText());
        return;
    }
    const int half = height() / 2;
    draw({0, 0, width(), half}, Token::Text3, aloneText());
    draw({0, half, width(), height() - half}, Token::Text, afterText());
}

} // namespace siaran::ui
