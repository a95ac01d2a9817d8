#pragma once

#include "services/contacts/ImportPreview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace siaran::ui {

/// How the file was understood: its letters, what stands between its cells, its sheet, and whether the first row names
/// the columns. Each guess can be changed.
class ImportFormatBar final : public QWidget {
    Q_OBJECT

public:
    explicit ImportFormatBar(QWidget* parent = nullptr);

    void setPreview(const contacts::ImportPreview& preview);

Q_SIGNALS:
    void formatChanged(const siaran::contacts::TableFormat& format);
    void headerChanged(bool firstRowIsHeader);

private:
    QComboBox* addBox(const QString& objectName, const QString& name);
    void report();

    contacts::TableFormat m_format;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_sheet;
    QCheckBox* m_header;
};

} // namespace siaran::ui
