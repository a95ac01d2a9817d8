#pragma once

#include "services/contacts/ImportPreview.h"

#include <QWidget>

class QLabel;

namespace siaran::ui {

class ImportFormatBar;
class MappingGrid;

/// How the file is read and what its columns become, over its first rows.
class ImportColumnsStep final : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumnsStep(QWidget* parent = nullptr);

    void setPreview(const contacts::ImportPreview& preview, const QList<CustomField>& known);
    void focusFirst();

Q_SIGNALS:
    void formatChanged(const siaran::contacts::TableFormat& format);
    void mappingChanged(const siaran::contacts::ColumnMapping& mapping);

private:
    void changeHeader(bool firstRowIsHeader);

    contacts::ImportPreview m_preview;
    ImportFormatBar* m_format;
    MappingGrid* m_grid;
    QLabel* m_repairs;
};

} // namespace siaran::ui
