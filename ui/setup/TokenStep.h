#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace siaran::models {
class SetupSession;
}

namespace siaran::ui {

class CheckLine;

/// The access token, and for whoever needs it another address of the API.
class TokenStep final : public QWidget {
    Q_OBJECT

public:
    /// `overriding`: variables of the environment that count instead. `open` shows an address in the browser.
    TokenStep(models::SetupSession& session, const QStringList& overriding, std::function<void(const QUrl&)> open,
              QWidget* parent = nullptr);

private:
    QWidget* buildAdvanced(const QStringList& overriding);
    void takeGraph();
    void tell();

    models::SetupSession& m_session;
    QLineEdit* m_token;
    QPushButton* m_show;
    CheckLine* m_check;
    QLineEdit* m_url;
    QLineEdit* m_version;
    QLineEdit* m_caFile;
};

} // namespace siaran::ui
