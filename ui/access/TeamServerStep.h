#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace siaran::models {
class TeamSession;
}

namespace siaran::ui {

class CheckLine;
class SettingRow;

/// Where the server is and who signs in; tried while it is entered.
class TeamServerStep final : public QWidget {
    Q_OBJECT

public:
    explicit TeamServerStep(models::TeamSession& session, QWidget* parent = nullptr);

    /// The way was chosen anew: other words, and other fields are empty.
    void refill();

private:
    QWidget* buildAuthority();
    void chooseAuthority();
    void tell();

    models::TeamSession& m_session;
    QLabel* m_question = nullptr;
    QLabel* m_explanation = nullptr;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_database;
    QLineEdit* m_caFile;
    QLineEdit* m_name;
    QLineEdit* m_password;
    QLabel* m_secretHint;
    CheckLine* m_check;
};

} // namespace siaran::ui
