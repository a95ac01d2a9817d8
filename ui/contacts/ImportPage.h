#pragma once

#include "models/contacts/ImportSession.h"
#include "services/contacts/ContactQuery.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace siaran::ui {

class ImportCheckStep;
class ImportColumnsStep;
class ImportFileStep;
class ImportResultStep;
class ImportRunView;
class PageHeader;
class Stepper;
class Strip;
struct ContactServices;

/// The import doctor: a file is chosen, its columns are understood, what it would do is shown, it is imported, and what
/// was wrong with it is mended. Until the last button nothing is changed.
class ImportPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(const ContactServices& services, QWidget* parent = nullptr);

    [[nodiscard]] bool isImporting() const { return m_session.isRunning(); }

    void setCatalogue(const contacts::ContactCatalogue& catalogue);

    /// Writes the rejected rows as a CSV file; problems are told on the page.
    void saveRejected(const QString& path);

public Q_SLOTS:
    /// Shows the page and asks for a file; during an import shows that instead.
    void chooseFile();
    /// Looks at a file, beginning anew; during an import nothing happens.
    void importFile(const QString& path);

Q_SIGNALS:
    /// The page has something to show from now on.
    void started();
    /// There are other contacts than before.
    void imported();
    void cancelled();
    void closed();

private:
    enum Step { File, Columns, Check, Result, StepCount };

    void buildSteps();
    QWidget* buildFooter();
    void connectSession();
    void connectSteps();
    void go(Step step);
    void next();
    void back();
    void showFooter();
    void showPreview();
    void takeDecisions();
    void rehearse();
    void run();
    void loadHistory();
    void askToUndo(const QString& fileName, std::function<void()> undo);
    void askWhereToSave();
    void setProblem(const QString& sentence);
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    const ContactServices& m_services;
    models::ImportSession m_session;
    contacts::ContactCatalogue m_catalogue;
    PageHeader* m_header;
    Stepper* m_stepper;
    Strip* m_problem;
    QStackedWidget* m_pages;
    ImportFileStep* m_file = nullptr;
    ImportColumnsStep* m_columns = nullptr;
    ImportCheckStep* m_check = nullptr;
    ImportResultStep* m_result = nullptr;
    ImportRunView* m_run = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace siaran::ui
