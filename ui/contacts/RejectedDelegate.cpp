#include "ui/contacts/RejectedDelegate.h"

#include "models/contacts/RejectedRowsModel.h"
#include "ui/theme/Tokens.h"

namespace siaran::ui {

using models::RejectedRowsModel;

void RejectedDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    RowDelegate::initStyleOption(option, index);
    if (index.data(RejectedRowsModel::IsMendedRole).toBool()) {
        option->font.setWeight(QFont::DemiBold);
    } else if (index.data(RejectedRowsModel::IsProblemRole).toBool()) {
        option->backgroundBrush = color(Token::DangerFill, option->palette);
        option->font.setUnderline(true);
        option->palette.setColor(QPalette::Text, color(Token::DangerText, option->palette));
    }
}

} // namespace siaran::ui
