#pragma once

#include "services/contacts/ImportPreview.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;

namespace siaran::ui {

/// The columns of a file side by side: over each what it becomes, under it what stands in its first rows. Numbers that
/// are written in another way are shown as they will be.
class MappingGrid final : public QScrollArea {
    Q_OBJECT

public:
    explicit MappingGrid(QWidget* parent = nullptr);

    /// `known` are the workspace's own fields.
    void setPreview(const contacts::ImportPreview& preview, const QList<CustomField>& known);

    /// How many of the shown rows have a number that will be written in another way, and an example of it.
    struct Repairs {
        int count = 0;
        QString before;
        QString after;
    };
    [[nodiscard]] static Repairs repairsOf(const contacts::ImportPreview& preview);

    /// Where a missing phone column is named.
    void focusFirst();

Q_SIGNALS:
    /// A person has said of a column what it becomes.
    void mappingChanged(const siaran::contacts::ColumnMapping& mapping);

private:
    void addColumn(QGridLayout& grid, int column, const contacts::ImportPreview& preview,
                   const QList<CustomField>& known);
    [[nodiscard]] QWidget* makeCell(const contacts::PreviewRow& row, int column, bool isFirstPhone);

    contacts::ColumnMapping m_mapping;
    contacts::ColumnMapping m_guess; ///< the first one seen: where a new field's key comes from
    QList<QComboBox*> m_boxes;
};

} // namespace siaran::ui
