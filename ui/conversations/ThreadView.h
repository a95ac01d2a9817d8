#pragma once

#include "models/conversations/ThreadModel.h"
#include "services/access/Role.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace siaran::ui {

class MessageRow;
class StateView;

/// The messages of one thread, the newest at the end, with a line above each day. What is looked at stays where it is
/// while others come above or below; at the end it follows.
class ThreadView final : public QWidget {
    Q_OBJECT

public:
    ThreadView(conversations::ConversationService& service, access::Role role, QWidget* parent = nullptr);

    void setContact(ContactId contact);
    void refresh() { m_model.refresh(); }
    /// After a person wrote: wherever they were, the newest message is what they want to see.
    void followEnd() { m_followsEnd = true; }

    /// Null when it is not shown.
    [[nodiscard]] MessageRow* row(qint64 message) const { return m_rows.value(message); }
    [[nodiscard]] models::ThreadModel& model() { return m_model; }

Q_SIGNALS:
    /// The newest messages of this contact are on the screen.
    void shown(siaran::ContactId contact);
    void fileRequested(qint64 message);
    void repeatRequested(qint64 message);
    void withdrawRequested(qint64 message);
    void stopDecided(qint64 message, bool means);

private:
    void showRows();
    void arrange();
    void keepAt(qint64 message, int offset);
    MessageRow* makeRow(const conversations::ThreadMessage& message);
    void clear();
    void showFailure(const Error& error);

    models::ThreadModel m_model;
    const access::Role m_role;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QPushButton* m_earlier;
    StateView* m_states;
    QHash<qint64, MessageRow*> m_rows;
    QList<QLabel*> m_days;
    bool m_followsEnd = true;
};

} // namespace siaran::ui
