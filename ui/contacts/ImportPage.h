#pragma once

#include "models/contacts/ImportNotesModel.h"
#include "services/core/Error.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace siaran::contacts {
class ContactService;
}

namespace siaran::ui {

class EmptyState;
class MetricCard;
class PageHeader;
class Strip;
class TableView;

/// An import from the choice of a file to its report: how far it is, then what became of every row, or why it failed.
class ImportPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(contacts::ContactService& service, QWidget* parent = nullptr);

    [[nodiscard]] bool isImporting() const { return m_isImporting; }

    /// Writes the rejected rows as a CSV file; problems are told on the page.
    void saveRejected(const QString& path);

public Q_SLOTS:
    /// Asks for a file and imports it; during an import shows that instead.
    void chooseFile();
    /// One at a time: during an import nothing happens.
    void importFile(const QString& path);

Q_SIGNALS:
    /// The page has something to show from now on.
    void started();
    /// There are other contacts than before.
    void imported();
    void cancelled();
    void closed();

private:
    void showStarted(const QString& path);
    void showProgress(const contacts::ImportProgress& progress);
    void showReport(const contacts::ImportReport& report);
    void showError(const Error& error);
    QWidget* buildProgress();
    QWidget* buildReport();
    void askWhereToSave();

    contacts::ContactService& m_service;
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
    bool m_isImporting = false;
};

} // namespace siaran::ui
