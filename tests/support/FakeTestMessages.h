#pragma once

#include "services/campaigns/TestMessages.h"

#include <QCoro/QCoroFuture>

namespace siaran::test {

/// Keeps whom a test was sent to. Set `failure` to make it fail.
class FakeTestMessages final : public campaigns::TestMessages {
public:
    QCoro::Task<Result<void>> send(MessageContent, Contact person, QString to) override
    {
        people.push_back(person);
        numbers.append(to);
        co_return failure ? Result<void>(tl::unexpected(*failure)) : Result<void>();
    }

    QList<Contact> people;
    QStringList numbers;
    std::optional<Error> failure;
};

} // namespace siaran::test
