#pragma once

#include "models/support/PagedTableModel.h"
#include "services/conversations/ConversationService.h"

namespace siaran::models {

/// What one contact and the shop wrote to each other, the newest first, a page at a time backwards.
class ThreadModel final
    : public PagedTableModel<conversations::ThreadMessage, std::optional<conversations::ThreadCursor>> {
    Q_OBJECT

public:
    explicit ThreadModel(conversations::ConversationService& service, QObject* parent = nullptr);

    /// Shows the thread of somebody else; an invalid id shows nobody's.
    void setContact(ContactId contact);
    [[nodiscard]] ContactId contact() const { return m_contact; }

private:
    int columns() const override { return 1; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const conversations::ThreadMessage& message, int column, int role) const override;
    qint64 keyOf(const conversations::ThreadMessage& message) const override { return message.id; }
    void fetch(std::optional<conversations::ThreadCursor> after, int limit, Answer answer) override;

    conversations::ConversationService& m_service;
    ContactId m_contact;
};

} // namespace siaran::models
