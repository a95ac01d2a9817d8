#pragma once

#include "models/support/PagedTableModel.h"
#include "services/conversations/ConversationService.h"

namespace siaran::models {

/// Whose messages there are, the latest first, a page at a time.
class ThreadListModel final
    : public PagedTableModel<conversations::ThreadSummary, std::optional<conversations::ThreadCursor>> {
    Q_OBJECT

public:
    enum Role { ContactIdRole = Qt::UserRole, UnreadRole };

    explicit ThreadListModel(conversations::ConversationService& service, QObject* parent = nullptr);

    void setFilter(const conversations::ThreadFilter& filter);
    [[nodiscard]] const conversations::ThreadFilter& filter() const { return m_filter; }

private:
    int columns() const override { return 1; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const conversations::ThreadSummary& thread, int column, int role) const override;
    qint64 keyOf(const conversations::ThreadSummary& thread) const override { return thread.contact.value(); }
    void fetch(std::optional<conversations::ThreadCursor> after, int limit, Answer answer) override;

    conversations::ConversationService& m_service;
    conversations::ThreadFilter m_filter;
};

} // namespace siaran::models
