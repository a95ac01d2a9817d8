#pragma once

#include "models/access/AuditModel.h"
#include "ui/widgets/ToastHost.h"

#include <QWidget>

class QAction;

namespace siaran::ui {

class AuditDetails;
class AuditFilterBar;
class PageHeader;
class StateView;
class Strip;
class TableView;

/// Who did what: a list with filters, all about one entry beside it, whether the log is as it was written, and the log
/// as a file.
class AuditPane final : public QWidget {
    Q_OBJECT

public:
    explicit AuditPane(access::AuditService& service, QWidget* parent = nullptr);
    ~AuditPane() override;

    /// What is on the screen, asked again; what is not on the screen, once it is.
    void refresh();

    /// Reads the whole log and says whether it holds.
    void verify();

    /// Asks where to, and writes what the filters leave.
    void chooseFile();

Q_SIGNALS:
    void toastRequested(const siaran::ui::Toast& toast);

private:
    void showEvent(QShowEvent* event) override;
    void buildActions();
    QWidget* buildContent();
    void buildStates(QWidget* content);
    void buildStrips();
    void connectAll();
    void ask();
    void askActors();
    void showState();
    void showFetchError(const Error& error);
    void showTrouble(const Error& error);
    void showSelected();
    void showVerdict(const Result<access::AuditVerdict>& verdict);
    void exportTo(const QString& path);

    access::AuditService& m_service;
    models::AuditModel m_model;
    bool m_isStale = true;
    QByteArray m_head; ///< hash of the newest entry, as the last verification found it
    QAction* m_verifyAction = nullptr;
    QAction* m_exportAction = nullptr;
    PageHeader* m_header;
    Strip* m_strip; ///< what went wrong
    Strip* m_checking; ///< how far the verification is
    Strip* m_verdict;
    AuditFilterBar* m_filters;
    StateView* m_states = nullptr;
    TableView* m_table = nullptr;
    AuditDetails* m_details = nullptr;
};

} // namespace siaran::ui
