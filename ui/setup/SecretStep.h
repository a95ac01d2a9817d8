#pragma once

#include <QWidget>

class QLineEdit;

namespace siaran::models {
class SetupSession;
}

namespace siaran::ui {

class CheckLine;

/// The app secret, by which a report is known to be WhatsApp's.
class SecretStep final : public QWidget {
    Q_OBJECT

public:
    explicit SecretStep(models::SetupSession& session, QWidget* parent = nullptr);

private:
    void tell();

    models::SetupSession& m_session;
    QLineEdit* m_secret;
    CheckLine* m_check;
};

} // namespace siaran::ui
