#pragma once

#include "services/access/Role.h"
#include "services/conversations/Conversation.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace siaran::ui {

class MessageBubble;

/// One message of a thread: its bubble, under it where it is, and what the role may do about it.
class MessageRow final : public QWidget {
    Q_OBJECT

public:
    MessageRow(const conversations::ThreadMessage& message, access::Role role, QWidget* parent = nullptr);

    void setMessage(const conversations::ThreadMessage& message);
    [[nodiscard]] const conversations::ThreadMessage& message() const { return m_message; }

    /// While the file is on its way.
    void setFetching(bool fetching);
    /// The picture itself, in place of the words that it is one.
    void showPicture(const QString& path);
    /// Why the file cannot be shown.
    void showTrouble(const QString& sentence);

Q_SIGNALS:
    void fileRequested(qint64 message);
    void repeatRequested(qint64 message);
    void withdrawRequested(qint64 message);
    /// A person decided whether this means stop.
    void stopDecided(qint64 message, bool means);

private:
    void addDeeds(access::Role role);
    void showButtons();
    QPushButton* addButton(const QString& objectName, const QString& text);

    conversations::ThreadMessage m_message;
    MessageBubble* m_bubble;
    QLabel* m_picture;
    QLabel* m_state;
    QPushButton* m_file;
    // Null when the role may not.
    QPushButton* m_repeat = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_noStop = nullptr;
    QHBoxLayout* m_line;
};

} // namespace siaran::ui
