#pragma once

#include "models/setup/SetupSession.h"

#include <QDialog>
#include <QUrl>

#include <functional>

class QPushButton;

namespace siaran::setup {
class ConnectionKeeper;
}

namespace siaran::ui {

class FinishStep;
class StepPages;

/// "Connect WhatsApp": a window with one step each for token, number, app secret, reports, a test and the end. What is
/// entered is tried at once; nothing is kept before the last button. Use open(), never exec(); it deletes itself.
class ConnectWizard final : public QDialog {
    Q_OBJECT

public:
    enum class Step { Token, Number, Secret, Reports, Test, Finish };

    struct Doors {
        setup::SetupService& service;
        setup::ConnectionKeeper& keeper;
        QString ownNumber = {}; ///< for the test, E.164; empty when it is not known
        std::function<void(const QUrl&)> openAddress = {}; ///< empty: the browser of the system
    };

    /// Begins with what is kept already.
    ConnectWizard(const Doors& doors, const setup::Connection& connection, QWidget* parent = nullptr);

    void go(Step step);
    [[nodiscard]] models::SetupSession& session() { return m_session; }

Q_SIGNALS:
    /// It is kept; the window closes after it.
    void connected();

private:
    QWidget* buildFooter();
    void addSteps(const Doors& doors);
    void next();
    void back();
    void finish();
    void tell();
    [[nodiscard]] Step furthestSensible() const;
    void keyPressEvent(QKeyEvent* event) override;

    setup::ConnectionKeeper& m_keeper;
    models::SetupSession m_session;
    StepPages* m_steps;
    FinishStep* m_finish = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_next = nullptr;
    bool m_isSaving = false;
};

} // namespace siaran::ui
