#pragma once

#include "services/contacts/ContactExportService.h"
#include "services/contacts/PersonalDataService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

namespace siaran::test {

/// Writes nothing but down what it was asked; close `gate` to let an export take its time.
class FakeContactExportService final : public contacts::ContactExportService {
public:
    QCoro::Task<Result<int>> exportContacts(contacts::ContactExport what,
                                            std::function<void(contacts::ExportProgress)> progress) override
    {
        asked.push_back(what);
        reportProgress = std::move(progress);
        co_await gate.pass();
        if (wasCancelled) {
            co_return fail(ErrorKind::Cancelled);
        }
        co_return answer;
    }

    void cancelExport() override { wasCancelled = true; }

    QList<contacts::ContactExport> asked;
    std::function<void(contacts::ExportProgress)> reportProgress;
    Result<int> answer = 3;
    bool wasCancelled = false;
    Gate gate;
};

/// Writes down whose copy was asked for and who was erased.
class FakePersonalDataService final : public contacts::PersonalDataService {
public:
    QCoro::Task<Result<void>> exportPerson(ContactId contact, QString path) override
    {
        exported.push_back({contact, path});
        co_return failure ? Result<void>(tl::unexpected(*failure)) : Result<void>();
    }

    QCoro::Task<Result<contacts::ErasureReceipt>> erase(ContactId contact) override
    {
        erased.push_back(contact);
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        const contacts::ErasureReceipt receipt {.messages = 12, .ledgerRows = 3, .webhooks = 5};
        co_return receipt;
    }

    QList<std::pair<ContactId, QString>> exported;
    QList<ContactId> erased;
    std::optional<Error> failure;
};

} // namespace siaran::test
