#pragma once

#include "services/consent/StopListService.h"
#include "ui/widgets/FormDialog.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace siaran::ui {

/// Takes a list of numbers in: which column holds them, then what became of each row.
class StopListImportDialog final : public FormDialog {
    Q_OBJECT

public:
    StopListImportDialog(consent::StopListService& service, const QString& path, QWidget* parent);

    /// Writes the rejected rows; public for tests, which ask no file dialog.
    void saveRejected(const QString& path);

Q_SIGNALS:
    void imported();

private:
    QWidget* buildChoice();
    QWidget* buildReport();
    void showPreview(const consent::StopListPreview& preview);
    void showSample();
    void import();
    void showReport(const consent::StopListReport& report);
    void askWhere();

    consent::StopListService& m_service;
    const QString m_path;
    consent::StopListPreview m_preview;
    consent::StopListReport m_report;
    QWidget* m_choice = nullptr;
    QComboBox* m_column = nullptr;
    QLabel* m_sample = nullptr;
    QWidget* m_outcome = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_rejectedTitle = nullptr;
    QWidget* m_rejectedTable = nullptr;
    QStandardItemModel* m_rejected = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace siaran::ui
