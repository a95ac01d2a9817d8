#pragma once

#include "services/templates/HeaderSample.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

namespace siaran::test {

/// Takes every draft, with samples as the real one. Set a failure to make it refuse, close the gate to answer later.
class FakeTemplateAuthoring final : public templates::TemplateAuthoring {
public:
    Result<templates::SampleFile> checkSample(HeaderFormat format, const QString& path) const override
    {
        return templates::checkSample(format, path);
    }

    QCoro::Task<Result<TemplateId>> submit(TemplateDraft draft) override
    {
        submitted.push_back(std::move(draft));
        const auto answer = failure ? Result<TemplateId>(tl::unexpected(*failure)) : Result<TemplateId>(TemplateId(99));
        co_await gate.pass();
        co_return answer;
    }

    QCoro::Task<Result<void>> edit(TemplateId id, TemplateDraft draft) override
    {
        edited.push_back({id, std::move(draft)});
        const auto answer = outcome();
        co_await gate.pass();
        co_return answer;
    }

    QCoro::Task<Result<void>> remove(TemplateId id) override
    {
        removed.push_back(id);
        const auto answer = outcome();
        co_await gate.pass();
        co_return answer;
    }

    std::optional<Error> failure;
    Gate gate;
    QList<TemplateDraft> submitted;
    QList<std::pair<TemplateId, TemplateDraft>> edited;
    QList<TemplateId> removed;

private:
    [[nodiscard]] Result<void> outcome() const
    {
        return failure ? Result<void>(tl::unexpected(*failure)) : Result<void>();
    }
};

} // namespace siaran::test
