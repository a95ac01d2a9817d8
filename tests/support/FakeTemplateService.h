#pragma once

#include "services/templates/TemplateService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

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

    QList<Template> templates;
    QList<Template> remote; ///< what a sync brings
    templates::SyncReport report;
    std::optional<Error> failure;
    std::optional<Error> syncFailure;
    Gate listGate;
    Gate syncGate;
    int syncs = 0;
};

} // namespace siaran::test
