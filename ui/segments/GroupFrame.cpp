#include "ui/segments/GroupFrame.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Tokens.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

GroupFrame::GroupFrame(const QString& heading, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(heading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Gap, metrics::GapSmall, metrics::GapSmall, metrics::GapSmall);
    column->setSpacing(metrics::GapTiny);
    column->addWidget(makeLabel(heading, "muted"_L1, this));
}

void GroupFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Border, palette()));
    painter.setBrush(color(Token::Window, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::RadiusControl,
                            metrics::RadiusControl);
}

} // namespace siaran::ui
