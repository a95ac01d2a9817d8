#pragma once

#include "services/conversations/AnswerService.h"
#include "services/conversations/ConversationService.h"
#include "services/conversations/MediaShelf.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTimer>
#include <QHash>

namespace siaran::test {

/// Threads and messages in lists. Set a failure to make reading fail, close a gate to answer later.
class FakeConversationService final : public conversations::ConversationService {
public:
    QCoro::Task<Result<QList<conversations::ThreadSummary>>>
    latest(conversations::ThreadFilter filter, std::optional<conversations::ThreadCursor> after, int limit) override
    {
        ++asked;
        co_await listGate.pass();
        co_await QCoro::sleepFor(delay);
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        QList<conversations::ThreadSummary> page;
        for (const auto& thread : threads) {
            const bool isBehind
                = !after || std::pair(thread.lastMessageAt, thread.conversation) < std::pair(after->at, after->id);
            const bool matches = thread.contactName.contains(filter.words, Qt::CaseInsensitive)
                && (!filter.unreadOnly || thread.unread > 0) && (!filter.flaggedOnly || thread.isFlagged);
            if (isBehind && matches && page.size() < limit) {
                page.push_back(thread);
            }
        }
        co_return page;
    }

    QCoro::Task<Result<int>> countUnread() override
    {
        co_return Result<int>(
            static_cast<int>(std::ranges::count_if(threads, [](const auto& thread) { return thread.unread > 0; })));
    }

    QCoro::Task<Result<QList<conversations::ThreadMessage>>>
    thread(ContactId contact, std::optional<conversations::ThreadCursor> before, int limit) override
    {
        co_await gate.pass();
        co_await QCoro::sleepFor(delay);
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        QList<conversations::ThreadMessage> page;
        for (const auto& message : messagesOf.value(contact)) {
            const bool isOlder = !before || std::pair(message.at, message.id) < std::pair(before->at, before->id);
            if (isOlder && page.size() < limit) {
                page.push_back(message);
            }
        }
        co_return page;
    }

    QCoro::Task<Result<conversations::ThreadFacts>> facts(ContactId contact) override
    {
        co_await factsGate.pass();
        if (failure || !factsOf.contains(contact)) {
            co_return tl::unexpected(failure.value_or(Error {ErrorKind::NotFound, {}}));
        }
        co_return Result<conversations::ThreadFacts>(factsOf.value(contact));
    }

    QCoro::Task<Result<void>> markRead(ContactId contact) override
    {
        read.push_back(contact);
        for (auto& thread : threads) {
            thread.unread = thread.contact == contact ? 0 : thread.unread;
        }
        co_return Result<void>();
    }

    QList<conversations::ThreadSummary> threads; ///< the latest first
    QHash<ContactId, QList<conversations::ThreadMessage>> messagesOf; ///< newest first
    QHash<ContactId, conversations::ThreadFacts> factsOf;
    std::optional<Error> failure;
    Gate gate;
    Gate listGate;
    Gate factsGate;
    QList<ContactId> read;
    int asked = 0;
    std::chrono::milliseconds delay {0}; ///< never at once, as no database does
};

/// Keeps what it is asked to send.
class FakeAnswerService final : public conversations::AnswerService {
public:
    QCoro::Task<Result<void>> answer(ContactId contact, conversations::Answer what) override
    {
        answers.push_back({contact, what});
        co_await gate.pass();
        co_return failure ? Result<void>(tl::unexpected(*failure)) : Result<void>();
    }
    QCoro::Task<Result<void>> sendAgain(qint64 message) override
    {
        repeated.push_back(message);
        co_return failure ? Result<void>(tl::unexpected(*failure)) : Result<void>();
    }
    QCoro::Task<Result<void>> withdraw(qint64 message) override
    {
        withdrawn.push_back(message);
        co_return failure ? Result<void>(tl::unexpected(*failure)) : Result<void>();
    }

    QList<std::pair<ContactId, conversations::Answer>> answers;
    QList<qint64> repeated;
    QList<qint64> withdrawn;
    std::optional<Error> failure;
    Gate gate;
};

/// Has one file for everybody.
class FakeMediaShelf final : public conversations::MediaShelf {
public:
    QCoro::Task<Result<QString>> fetch(qint64 message) override
    {
        fetched.push_back(message);
        co_await gate.pass();
        co_return Result<QString>(told);
    }

    Result<QString> told = fail(ErrorKind::NotFound, {}, QStringLiteral("media.gone"));
    QList<qint64> fetched;
    Gate gate;
};

} // namespace siaran::test
