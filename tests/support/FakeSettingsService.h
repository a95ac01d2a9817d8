#pragma once

#include "services/settings/SettingsService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

namespace siaran::test {

/// Keeps what it is given. Set a failure to make that call fail, close the gate to answer later.
class FakeSettingsService final : public settings::SettingsService {
public:
    QCoro::Task<Result<settings::WorkspaceSettings>> load() override
    {
        co_await loadGate.pass();
        co_return loadFailure ? Result<settings::WorkspaceSettings>(tl::unexpected(*loadFailure))
                              : Result<settings::WorkspaceSettings>(stored);
    }

    QCoro::Task<Result<void>> save(settings::WorkspaceSettings before, settings::WorkspaceSettings after) override
    {
        befores.push_back(before);
        afters.push_back(after);
        co_await saveGate.pass();
        if (saveFailure) {
            co_return tl::unexpected(*saveFailure);
        }
        stored = after;
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> tellConnection(settings::ConnectionChange change) override
    {
        told.push_back(change);
        co_return Result<void>();
    }

    settings::WorkspaceSettings stored;
    QList<settings::ConnectionChange> told;
    QList<settings::WorkspaceSettings> befores;
    QList<settings::WorkspaceSettings> afters;
    std::optional<Error> loadFailure;
    std::optional<Error> saveFailure;
    Gate loadGate;
    Gate saveGate;
};

} // namespace siaran::test
