#pragma once

#include "models/consent/OptOutTableModel.h"
#include "models/consent/StopDoubtQueue.h"
#include "services/access/Rights.h"
#include "ui/consent/OptOutServices.h"
#include "ui/widgets/ToastHost.h"

#include <QWidget>

class QAction;

namespace siaran::ui {

class OptOutDetails;
class OptOutFilterBar;
class PageHeader;
class StateView;
class Strip;
class TableView;

/// Who said stop and who may have: the list with its evidence, messages that wait for a decision, opt-outs and opt-ins
/// by hand, lists in and out, and the words, as far as the role goes. Its commands are its actions().
class OptOutsPane final : public QWidget {
    Q_OBJECT

public:
    explicit OptOutsPane(const OptOutServices& services, QWidget* parent = nullptr);

    /// "Opt out a number…", Ctrl+N inside the pane; clear its shortcut when the window has a command with the same one.
    /// Null when the role may not.
    [[nodiscard]] QAction* stopAction() const { return m_addAction; }

public Q_SLOTS:
    /// Shows the stored state again after a change elsewhere.
    void refresh();
    void stopNumber();
    void editRules();
    void exportList();
    /// Asks for a file, then as importFile().
    void chooseFile();
    void importFile(const QString& path);

Q_SIGNALS:
    void contactRequested(siaran::ContactId contact);
    void toastRequested(const siaran::ui::Toast& toast);

private:
    [[nodiscard]] bool may(access::Act act) const;
    void buildActions();
    void buildHeader();
    QWidget* buildContent();
    void buildStates(QWidget* content);
    void connectAll();
    void ask();
    void askCounts();
    void showState();
    void showCounts(const consent::OptOutCounts& counts);
    void showFetchError(const Error& error);
    void showTrouble(const Error& error);
    void showSelected();
    void askOptIn(const consent::OptOut& person);
    void optIn(const consent::OptOut& person, const QString& evidence);
    void tellStopped(const QString& number, consent::StoppedNumber whom);
    void tellSettled(const consent::StopDoubt& doubt, consent::StopVerdict verdict);

    const OptOutServices m_services;
    models::OptOutTableModel m_model;
    models::StopDoubtQueue m_doubts; ///< asked only for whoever may decide
    consent::OptOutCounts m_counts;
    // Null when the role may not.
    QAction* m_addAction = nullptr;
    QWidget* m_addButton = nullptr;
    QAction* m_importAction = nullptr;
    QAction* m_exportAction = nullptr;
    QAction* m_rulesAction = nullptr;
    QAction* m_findAction = nullptr;
    PageHeader* m_header;
    Strip* m_strip;
    OptOutFilterBar* m_filters;
    StateView* m_states = nullptr;
    TableView* m_table = nullptr;
    OptOutDetails* m_details = nullptr;
};

} // namespace siaran::ui
