#pragma once

#include "services/whatsapp/Transport.h"

#include <QList>

#include <deque>

/// Answers in the order given and remembers what was asked; with nothing left, as if nobody listened.
class FakeTransport final : public siaran::whatsapp::Transport {
public:
    using HttpAnswer = siaran::whatsapp::HttpAnswer;
    using HttpRequest = siaran::whatsapp::HttpRequest;

    FakeTransport() = default;
    explicit FakeTransport(std::deque<HttpAnswer> toGive)
        : answers(std::move(toGive))
    {
    }

    QCoro::Task<HttpAnswer> post(HttpRequest request) override { co_return next(posts, std::move(request)); }
    QCoro::Task<HttpAnswer> get(HttpRequest request) override { co_return next(gets, std::move(request)); }

    QCoro::Task<HttpAnswer> remove(HttpRequest request) override { co_return next(removals, std::move(request)); }

    /// A whole answer to a request whose body went out.
    static HttpAnswer answered(int status, QByteArray body)
    {
        return {
            .status = status, .body = std::move(body), .bodyRead = true, .ended = siaran::whatsapp::HttpEnd::Answered};
    }

    std::deque<HttpAnswer> answers;
    QList<HttpRequest> posts;
    QList<HttpRequest> gets;
    QList<HttpRequest> removals;

private:
    HttpAnswer next(QList<HttpRequest>& asked, HttpRequest request)
    {
        asked.push_back(std::move(request));
        if (answers.empty()) {
            return {};
        }
        auto answer = std::move(answers.front());
        answers.pop_front();
        return answer;
    }
};
