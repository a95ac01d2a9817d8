#pragma once

#include "models/contacts/ImportNotesModel.h"
#include "services/core/Error.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace siaran::ui {

class EmptyState;
class MetricCard;
class PageHeader;
class Strip;
class TableView;

/// An import from its first row to its report: how far it is, then what became of every row, or why it failed.
class ImportPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(QWidget* parent = nullptr);

    void showStarted(const QString& path);
    void showProgress(const contacts::ImportProgress& progress);
    void showReport(const contacts::ImportReport& report);
    void showError(const Error& error);

    /// Writes the rejected rows as a CSV file; problems are told on the page.
    void saveRejected(const QString& path);

Q_SIGNALS:
    void cancelRequested();
    void anotherRequested();
    void closed();

private:
    QWidget* buildProgress();
    QWidget* buildReport();
    void askWhereToSave();

    models::ImportNotesModel m_notes;
    QString m_path;
    PageHeader* m_header;
    QPushButton* m_back;
    QStackedWidget* m_pages;
    QLabel* m_progressText;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    MetricCard* m_added;
    MetricCard* m_merged;
    MetricCard* m_rejected;
    Strip* m_strip;
    QPushButton* m_saveRejected;
    QLabel* m_notesTitle;
    QWidget* m_notesCard;
    QLabel* m_noNotes;
    TableView* m_table;
    EmptyState* m_failure;
};

} // namespace siaran::ui
