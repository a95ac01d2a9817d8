#pragma once

#include "services/conversations/ConversationService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

namespace siaran::test {

/// The messages of one contact, newest first. Set a failure to make reading fail, close the gate to answer later.
class FakeConversationService final : public conversations::ConversationService {
public:
    QCoro::Task<Result<QList<conversations::ThreadSummary>>> latest(conversations::ThreadFilter,
                                                                    std::optional<conversations::ThreadCursor>,
                                                                    int) override
    {
        co_return QList<conversations::ThreadSummary>();
    }

    QCoro::Task<Result<QList<conversations::ThreadMessage>>>
    thread(ContactId, std::optional<conversations::ThreadCursor> before, int limit) override
    {
        co_await gate.pass();
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        QList<conversations::ThreadMessage> page;
        for (const auto& message : messages) {
            const bool isOlder = !before || std::pair(message.at, message.id) < std::pair(before->at, before->id);
            if (isOlder && page.size() < limit) {
                page.push_back(message);
            }
        }
        co_return page;
    }

    QCoro::Task<Result<void>> markRead(ContactId contact) override
    {
        read.push_back(contact);
        co_return Result<void>();
    }

    QList<conversations::ThreadMessage> messages;
    std::optional<Error> failure;
    Gate gate;
    QList<ContactId> read;
};

} // namespace siaran::test
