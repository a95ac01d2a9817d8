#pragma once

#include "services/access/Role.h"
#include "services/conversations/Conversation.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace siaran::ui {

class Strip;

/// Words as they are written: Enter sends, Shift+Enter begins a new line.
class AnswerEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit AnswerEdit(QWidget* parent = nullptr);

Q_SIGNALS:
    void entered();

private:
    void keyPressEvent(QKeyEvent* event) override;
};

/// Where an answer is written: says how long free words may be sent, and why not when they may not.
class Composer final : public QWidget {
    Q_OBJECT

public:
    /// Templates are offered only to whoever may read them.
    explicit Composer(access::Role role, QWidget* parent = nullptr);

    /// Nothing while it is not known to whom.
    void setFacts(const std::optional<conversations::ThreadFacts>& facts);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);

    /// While an answer is being stored.
    void setBusy(bool busy);
    /// What went wrong; empty hides it.
    void setTrouble(const QString& sentence);
    void focusText();

Q_SIGNALS:
    void sendRequested(const QString& text);
    void templateRequested();
    void fileRequested();

private:
    void send();
    void showWindow();

    std::optional<conversations::ThreadFacts> m_facts;
    QTimer m_clock; ///< the window runs out while nothing else happens
    AnswerEdit* m_edit;
    QLabel* m_window;
    QPushButton* m_send;
    QPushButton* m_template = nullptr; ///< null when the role may not read templates
    QPushButton* m_file;
    Strip* m_trouble;
    bool m_isBusy = false;
};

} // namespace siaran::ui
