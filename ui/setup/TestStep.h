#pragma once

#include "services/setup/SetupService.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace siaran::models {
class SetupSession;
}

namespace siaran::ui {

class CheckLine;
class SettingRow;

/// A message to the owner's own number, and what becomes of it.
class TestStep final : public QWidget {
    Q_OBJECT

public:
    /// `ownNumber`: E.164 or empty.
    TestStep(models::SetupSession& session, const QString& ownNumber, QWidget* parent = nullptr);

private:
    void send();
    void tell();
    void showKind();
    [[nodiscard]] setup::TestMessage entered() const;

    models::SetupSession& m_session;
    QLineEdit* m_number;
    QRadioButton* m_template;
    QRadioButton* m_words;
    QLineEdit* m_name;
    QLineEdit* m_language;
    QLineEdit* m_text;
    QPushButton* m_send;
    CheckLine* m_left;
    CheckLine* m_arrived;
    SettingRow* m_nameRow = nullptr;
    SettingRow* m_textRow = nullptr;
};

} // namespace siaran::ui
