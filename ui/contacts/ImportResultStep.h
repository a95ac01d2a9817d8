#pragma once

#include "models/contacts/ImportNotesModel.h"
#include "models/contacts/RejectedRowsModel.h"
#include "services/core/Result.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace siaran::ui {

class MetricCard;
class Strip;
class TableView;

/// What became of the rows of a file: the numbers, the rows that were rejected with their cells to be mended, and what
/// else there is to say. From here the whole import can be taken back.
class ImportResultStep final : public QWidget {
    Q_OBJECT

public:
    explicit ImportResultStep(QWidget* parent = nullptr);

    void setReport(const contacts::ImportReport& report);

    /// What came of trying mended rows again.
    void takeTried(const QList<contacts::TableRow>& rows, const contacts::ImportReport& report);
    void takeUndone(const contacts::UndoReport& report);
    /// Trying again or taking back was refused.
    void takeFailure(const Error& error);
    void takeSaved(const QString& path, const Result<void>& saved);

    /// "Take this import back…", to be placed by the page.
    [[nodiscard]] QPushButton* undoButton() const { return m_undo; }

    [[nodiscard]] std::shared_ptr<const contacts::RejectedRows> rejectedRows() const { return m_rejectedRows; }

Q_SIGNALS:
    void retryRequested(const QList<siaran::contacts::TableRow>& rows);
    void saveRequested();
    void undoRequested();

private:
    QWidget* buildNumbers();
    QWidget* buildRejected();
    QWidget* buildNotes();
    void showNumbers();
    void showRemarks(const contacts::ImportReport& report);
    void showMended();

    contacts::ImportReport m_report;
    std::shared_ptr<const contacts::RejectedRows> m_rejectedRows;
    models::RejectedRowsModel m_rejected;
    models::ImportNotesModel m_notes;
    QList<MetricCard*> m_cards;
    Strip* m_remarks;
    Strip* m_told;
    QTabWidget* m_tabs;
    QLabel* m_clean;
    TableView* m_grid = nullptr;
    TableView* m_table = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace siaran::ui
