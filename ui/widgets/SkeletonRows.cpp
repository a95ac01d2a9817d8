#include "ui/widgets/SkeletonRows.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

#include <array>

namespace siaran::ui {

namespace {

constexpr int MostRows = 10;
constexpr int BarHeight = 10;
// Shares of the width, uneven so that it reads as text.
constexpr std::array<double, 3> ColumnStarts {0.0, 0.34, 0.66};
constexpr std::array<double, 4> BarShares {0.72, 0.54, 0.84, 0.62};

} // namespace

SkeletonRows::SkeletonRows(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void SkeletonRows::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Border, palette()));
    const auto area = rect().adjusted(metrics::CardMarginX, 0, -metrics::CardMarginX, 0);
    const int rows = qMin(MostRows, height() / metrics::RowHeight);
    for (int row = 0; row < rows; ++row) {
        const int top = row * metrics::RowHeight + (metrics::RowHeight - BarHeight) / 2;
        for (size_t column = 0; column < ColumnStarts.size(); ++column) {
            const double share = BarShares.at((column + static_cast<size_t>(row)) % BarShares.size()) * 0.28;
            const QRectF bar(area.left() + ColumnStarts.at(column) * area.width(), top, share * area.width(),
                             BarHeight);
            painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
        }
    }
}

} // namespace siaran::ui
