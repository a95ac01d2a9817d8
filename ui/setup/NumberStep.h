#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace siaran::models {
class SetupSession;
}

namespace siaran::ui {

class CheckLine;

/// The account, and which of its numbers sends.
class NumberStep final : public QWidget {
    Q_OBJECT

public:
    explicit NumberStep(models::SetupSession& session, QWidget* parent = nullptr);

private:
    void fillNumbers();
    void takeNumber();
    void tell();

    models::SetupSession& m_session;
    QLineEdit* m_account;
    CheckLine* m_accountCheck;
    QComboBox* m_number;
    CheckLine* m_numberCheck;
    QStringList m_listed; ///< the ids in the box
};

} // namespace siaran::ui
