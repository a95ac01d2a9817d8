#pragma once

#include "services/conversations/Conversation.h"
#include "services/core/Result.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace siaran::conversations {
class ConversationService;
}

namespace siaran::ui {

class StateView;

/// What one contact and the shop wrote to each other, the newest at the end. Once shown, it counts as read. Deletes
/// itself; use open().
class ConversationDialog final : public QDialog {
    Q_OBJECT

public:
    ConversationDialog(conversations::ConversationService& service, ContactId contact, QWidget* parent);

    /// Shown once it is known.
    void setName(const QString& name);

private:
    void load();
    void showPage(const Result<QList<conversations::ThreadMessage>>& page);
    void prepend(const conversations::ThreadMessage& message);
    void scrollToEnd();

    conversations::ConversationService& m_service;
    const ContactId m_contact;
    std::optional<conversations::ThreadCursor> m_oldest; ///< nothing: nothing was read yet
    QDate m_oldestDay;
    QLabel* m_heading;
    QLabel* m_day = nullptr; ///< the day above the oldest message that is shown
    QPushButton* m_earlier;
    QVBoxLayout* m_messages;
    QScrollArea* m_scroll;
    StateView* m_states;
};

} // namespace siaran::ui
