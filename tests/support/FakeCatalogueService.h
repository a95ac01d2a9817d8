#pragma once

#include "services/contacts/CatalogueService.h"

#include <QStringList>

namespace siaran::test {

/// A catalogue in memory that writes down, in words, what it was asked. Set `failure` to make everything but reading
/// fail.
class FakeCatalogueService final : public contacts::CatalogueService {
public:
    QCoro::Task<Result<contacts::CatalogueUse>> uses() override
    {
        if (readFailure) {
            co_return tl::unexpected(*readFailure);
        }
        co_return Result<contacts::CatalogueUse>(words);
    }

    QCoro::Task<Result<LabelId>> createLabel(QString name) override
    {
        if (auto done = note(QStringLiteral("create label %1").arg(name)); !done) {
            co_return tl::unexpected(done.error());
        }
        const LabelId id(100 + words.labels.size());
        words.labels.push_back({{id, name}, {}});
        co_return id;
    }

    QCoro::Task<Result<void>> renameLabel(LabelId label, QString name) override
    {
        co_return note(QStringLiteral("rename label %1 %2").arg(label.value()).arg(name));
    }

    QCoro::Task<Result<void>> mergeLabels(LabelId from, LabelId into) override
    {
        co_return note(QStringLiteral("merge label %1 into %2").arg(from.value()).arg(into.value()));
    }

    QCoro::Task<Result<void>> removeLabel(LabelId label, contacts::Confirmation confirmation) override
    {
        auto done = note(QStringLiteral("remove label %1%2").arg(label.value()).arg(confirmed(confirmation)));
        if (done) {
            words.labels.removeIf([label](const auto& one) { return one.word.id == label; });
        }
        co_return done;
    }

    QCoro::Task<Result<WorkflowStatusId>> createWorkflowStatus(QString name) override
    {
        auto done = note(QStringLiteral("create status %1").arg(name));
        co_return done.map([] { return WorkflowStatusId(100); });
    }

    QCoro::Task<Result<void>> renameWorkflowStatus(WorkflowStatusId status, QString name) override
    {
        co_return note(QStringLiteral("rename status %1 %2").arg(status.value()).arg(name));
    }

    QCoro::Task<Result<void>> removeWorkflowStatus(WorkflowStatusId status,
                                                   contacts::Confirmation confirmation) override
    {
        co_return note(QStringLiteral("remove status %1%2").arg(status.value()).arg(confirmed(confirmation)));
    }

    QCoro::Task<Result<CustomField>> createField(QString label, FieldType type, QStringList choices) override
    {
        auto done = note(QStringLiteral("create field %1 %2 %3").arg(label, toWord(type), choices.join(u'|')));
        co_return done.map([] { return CustomField(); });
    }

    QCoro::Task<Result<void>> renameField(CustomFieldId field, QString label) override
    {
        co_return note(QStringLiteral("rename field %1 %2").arg(field.value()).arg(label));
    }

    QCoro::Task<Result<void>> setChoices(CustomFieldId field, QStringList choices) override
    {
        co_return note(QStringLiteral("choices of field %1 %2").arg(field.value()).arg(choices.join(u'|')));
    }

    QCoro::Task<Result<void>> removeField(CustomFieldId field, contacts::Confirmation confirmation) override
    {
        co_return note(QStringLiteral("remove field %1%2").arg(field.value()).arg(confirmed(confirmation)));
    }

    contacts::CatalogueUse words;
    QStringList asked;
    std::optional<Error> failure;
    std::optional<Error> readFailure;

private:
    Result<void> note(const QString& what)
    {
        asked.append(what);
        return failure ? Result<void>(tl::unexpected(*failure)) : Result<void>();
    }

    static QString confirmed(contacts::Confirmation confirmation)
    {
        return confirmation == contacts::Confirmation::Given ? QStringLiteral(" confirmed") : QString();
    }
};

} // namespace siaran::test
