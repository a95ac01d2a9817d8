#include "ui/campaigns/ProgressDelegate.h"

#include "models/campaigns/CampaignListModel.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace siaran::ui {

namespace {

constexpr int BarHeight = 6;
constexpr int WordsWidth = 44;
constexpr int NarrowestPart = 2;

void paintBar(QPainter& painter, const QRectF& bar, const CampaignTally& tally, const QStyleOptionViewItem& option)
{
    QPainterPath round;
    round.addRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    painter.setClipPath(round);
    painter.fillRect(bar, color(Token::Border, option.palette));
    qreal from = 0;
    for (const auto& part : barSegments(tally)) {
        if (part.value <= 0) {
            continue;
        }
        const auto share = static_cast<qreal>(part.value) / tally.recipients() * bar.width();
        const auto wide = qMin(qMax<qreal>(share, NarrowestPart), bar.width() - from);
        const auto left = option.direction == Qt::RightToLeft ? bar.right() - from - wide : bar.left() + from;
        painter.fillRect(QRectF(left, bar.top(), wide, bar.height()), color(part.token, option.palette));
        from += wide;
    }
}

} // namespace

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const auto* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const auto tally = index.data(models::CampaignListModel::TallyRole).value<CampaignTally>();
    if (tally.recipients() > 0) {
        const auto place = item.rect.adjusted(metrics::CellPadding, 0, -metrics::CellPadding, 0);
        const bool mirrored = item.direction == Qt::RightToLeft;
        const auto bar = mirrored ? place.adjusted(WordsWidth, 0, 0, 0) : place.adjusted(0, 0, -WordsWidth, 0);
        const auto words = mirrored ? QRect(place.left(), place.top(), WordsWidth, place.height())
                                    : QRect(bar.right() + 1, place.top(), WordsWidth, place.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(scaledFont(item.font, 12));
        painter->setPen(color(Token::Text2, item.palette));
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, percentWords(attempted(tally), tally.recipients()));
        paintBar(*painter, QRectF(bar.left(), bar.center().y() - BarHeight / 2.0 + 0.5, bar.width(), BarHeight), tally,
                 item);
        painter->restore();
    }
    paintRow(*painter, option, index);
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return {140, metrics::RowHeight};
}

} // namespace siaran::ui
