#include "ui/contacts/ContactColumns.h"

#include "models/contacts/ContactTableModel.h"
#include "ui/contacts/ConsentBadge.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ContactOrder;
using Model = models::ContactTableModel;

namespace {

constexpr int NarrowestName = 128;

// What a column is, not where it stands: fields come and go.
QString wordOf(const Model& model, int column)
{
    const auto what = model.columnAt(column);
    return what ? u"%1:%2"_s.arg(static_cast<int>(what->kind)).arg(what->fieldKey) : QString();
}

// Room for either badge, whatever the language calls it.
int consentWidth(const QFont& font)
{
    const auto widthOf = [&font](bool optedOut) { return badgeSize(consentBadge(optedOut), font).width(); };
    return qMax(widthOf(true), widthOf(false)) + 2 * metrics::CellPadding;
}

} // namespace

void setUpColumns(TableView& table)
{
    auto* header = table.horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Model::NameColumn, QHeaderView::Stretch);
    table.setColumnWidth(Model::PhoneColumn, 164);
    table.setColumnWidth(Model::LabelsColumn, 140);
    table.setColumnWidth(Model::PlaceColumn, 110);
    table.setColumnWidth(Model::LastReplyColumn, 124);
    table.setColumnWidth(Model::ConsentColumn, qMax(160, consentWidth(table.font())));
    table.setColumnWidth(Model::StatusColumn, 130);
    table.setColumnWidth(Model::RatingColumn, 90);
    table.setColumnWidth(Model::LastSentColumn, 124);
    table.setColumnWidth(Model::AddedColumn, 116);
    // The details beside the table tell what there is no room for in it.
    table.setYielding(
        {Model::StatusColumn, Model::LastReplyColumn, Model::PlaceColumn, Model::LabelsColumn, Model::ConsentColumn},
        NarrowestName);
}

QStringList columnWords(const Model& model, const QList<int>& columns)
{
    QStringList words;
    for (const int column : columns) {
        words.append(wordOf(model, column));
    }
    return words;
}

QList<int> columnsOf(const Model& model, const QStringList& words)
{
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool isShownAtFirst = column < Model::RatingColumn && (column != Model::PlaceColumn || model.hasPlace());
        if (words.isEmpty() ? isShownAtFirst : words.contains(wordOf(model, column))) {
            columns.append(column);
        }
    }
    return columns.isEmpty() ? QList<int> {Model::NameColumn} : columns;
}

std::optional<ContactOrder> orderOf(int column, ContactOrder now)
{
    switch (column) {
    case Model::NameColumn: return ContactOrder::ByName;
    case Model::LastReplyColumn: return ContactOrder::LastInbound;
    case Model::AddedColumn:
        return now == ContactOrder::NewestFirst ? ContactOrder::OldestFirst : ContactOrder::NewestFirst;
    default: return std::nullopt;
    }
}

std::pair<int, Qt::SortOrder> columnOf(ContactOrder order)
{
    switch (order) {
    case ContactOrder::ByName: return {Model::NameColumn, Qt::AscendingOrder};
    case ContactOrder::LastInbound: return {Model::LastReplyColumn, Qt::DescendingOrder};
    case ContactOrder::NewestFirst: return {Model::AddedColumn, Qt::DescendingOrder};
    case ContactOrder::OldestFirst: return {Model::AddedColumn, Qt::AscendingOrder};
    }
    Q_UNREACHABLE();
}

} // namespace siaran::ui
