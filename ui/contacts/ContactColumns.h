#pragma once

#include "services/contacts/ContactQuery.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace siaran::models {
class ContactTableModel;
}

namespace siaran::ui {

class TableView;

/// Widths, which column takes the room that is left, and which ones give way in a narrow window.
void setUpColumns(TableView& table);

/// The words under which columns are remembered, and the columns of remembered words. Without any, the columns that are
/// shown at first.
[[nodiscard]] QStringList columnWords(const models::ContactTableModel& model, const QList<int>& columns);
[[nodiscard]] QList<int> columnsOf(const models::ContactTableModel& model, const QStringList& words);

/// The order that a click on the header of a column asks for, if the service knows one; a second
/// click turns it round where it can be.
[[nodiscard]] std::optional<contacts::ContactOrder> orderOf(int column, contacts::ContactOrder now);

/// Where the mark of an order stands.
[[nodiscard]] std::pair<int, Qt::SortOrder> columnOf(contacts::ContactOrder order);

} // namespace siaran::ui
