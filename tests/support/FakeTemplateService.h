#pragma once

#include "services/templates/TemplateService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>
#include <QHash>

namespace siaran::test {

/// Templates in a list. Set a failure to make that call fail, close a gate to answer later.
class FakeTemplateService final : public templates::TemplateService {
public:
    QCoro::Task<Result<QList<Template>>> list() override
    {
        const auto answer
            = failure ? Result<QList<Template>>(tl::unexpected(*failure)) : Result<QList<Template>>(templates);
        co_await listGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<templates::TemplatePage>> page(std::optional<TemplateStatus>, templates::TemplatePlace,
                                                      int) override
    {
        co_return Result<templates::TemplatePage>(templates::TemplatePage {.rows = templates});
    }

    QCoro::Task<Result<templates::SyncReport>> sync() override
    {
        ++syncs;
        co_await syncGate.pass();
        if (!syncFailure && !remote.isEmpty()) {
            templates = remote;
        }
        co_return syncFailure ? Result<templates::SyncReport>(tl::unexpected(*syncFailure))
                              : Result<templates::SyncReport>(report);
    }

    QCoro::Task<Result<bool>> syncIfOlder(std::chrono::milliseconds age) override
    {
        lastAge = age;
        const auto synced = co_await sync();
        co_return synced.map([](const templates::SyncReport&) { return true; });
    }

    QCoro::Task<Result<templates::TemplateFacts>> facts(TemplateId id) override
    {
        const auto answer = factsFailure ? Result<templates::TemplateFacts>(tl::unexpected(*factsFailure))
                                         : Result<templates::TemplateFacts>(factsOf.value(id));
        co_await factsGate.pass();
        co_return answer;
    }

    QList<Template> templates;
    QHash<TemplateId, templates::TemplateFacts> factsOf;
    std::optional<Error> factsFailure;
    Gate factsGate;
    std::chrono::milliseconds lastAge {0};
    QList<Template> remote; ///< what a sync brings
    templates::SyncReport report;
    std::optional<Error> failure;
    std::optional<Error> syncFailure;
    Gate listGate;
    Gate syncGate;
    int syncs = 0;
};

} // namespace siaran::test
