#pragma once

#include "models/setup/SetupSession.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace siaran::ui {

class CheckLine;
class SettingRow;

/// Where WhatsApp reports to: the address, the word it is known by, and whether it reports at all.
class ReportsStep final : public QWidget {
    Q_OBJECT

public:
    explicit ReportsStep(models::SetupSession& session, QWidget* parent = nullptr);

private:
    QWidget* buildChoice();
    void choose(models::SetupSession::Arrival arrival);
    void tell();

    models::SetupSession& m_session;
    QButtonGroup* m_choice;
    QLineEdit* m_here;
    QSpinBox* m_port;
    CheckLine* m_hereCheck;
    QLineEdit* m_address;
    CheckLine* m_addressCheck;
    QLineEdit* m_word;
    CheckLine* m_subscription;
    QPushButton* m_subscribe;
    SettingRow* m_hereRow = nullptr;
    SettingRow* m_addressRow = nullptr;
    SettingRow* m_wordRow = nullptr;
};

} // namespace siaran::ui
