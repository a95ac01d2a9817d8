#pragma once

#include "services/contacts/ImportReport.h"

#include <QAbstractTableModel>

namespace siaran::models {

/// What an import has to say about single lines of the file, in words.
class ImportNotesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LineColumn, OutcomeColumn, ReasonColumn, CellColumn, ColumnCount };
    enum Role { OutcomeRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setNotes(const QList<contacts::ImportNote>& notes);

    [[nodiscard]] static QString reasonText(contacts::ImportReason reason);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<contacts::ImportNote> m_notes;
};

} // namespace siaran::models
