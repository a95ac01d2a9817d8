#pragma once

#include "services/core/Result.h"
#include "services/domain/Contact.h"

#include <QCoro/QCoroTask>

namespace siaran::contacts {

/// Who uses one word of the catalogue: how many contacts carry it, and the names of the segments whose rule and the
/// campaigns (drafts, scheduled, under way) whose message speak of it.
struct WordUse {
    int contacts = 0;
    QStringList segments = {};
    QStringList campaigns = {};

    [[nodiscard]] bool isNamed() const { return !segments.isEmpty() || !campaigns.isEmpty(); }

    friend bool operator==(const WordUse&, const WordUse&) = default;
};

template <typename Word>
struct UsedWord {
    Word word = {};
    WordUse use = {};

    friend bool operator==(const UsedWord&, const UsedWord&) = default;
};

/// The whole catalogue with its uses, each list by name.
struct CatalogueUse {
    QList<UsedWord<Label>> labels = {};
    QList<UsedWord<WorkflowStatus>> workflowStatuses = {};
    QList<UsedWord<CustomField>> fields = {};
};

/// Whether a person was told which segments and campaigns use a word and still wants it gone.
enum class Confirmation { Missing, Given };

/// The workspace's own words: labels, workflow statuses and custom fields. Each call is one transaction with its audit
/// entry and tells the topic "contacts". Lives on one thread; answers come back on the caller's.
///
/// Names are trimmed. Invalid: word.name_missing, word.name_too_long (80 characters), field.choices_missing. Conflict:
/// word.name_taken, regardless of case. NotFound: word.gone. A word that segments or campaigns use is deleted only with
/// Confirmation::Given; else Conflict word.in_use, whose detail names them. Contacts lose a deleted word at once.
class CatalogueService {
public:
    virtual ~CatalogueService() = default;
    Q_DISABLE_COPY_MOVE(CatalogueService)

    [[nodiscard]] virtual QCoro::Task<Result<CatalogueUse>> uses() = 0;

    [[nodiscard]] virtual QCoro::Task<Result<LabelId>> createLabel(QString name) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> renameLabel(LabelId label, QString name) = 0;
    /// Everybody who carries `from` carries `into` then, the rules of segments too, and `from` is gone.
    [[nodiscard]] virtual QCoro::Task<Result<void>> mergeLabels(LabelId from, LabelId into) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> removeLabel(LabelId label, Confirmation confirmation) = 0;

    [[nodiscard]] virtual QCoro::Task<Result<WorkflowStatusId>> createWorkflowStatus(QString name) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> renameWorkflowStatus(WorkflowStatusId status, QString name) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> removeWorkflowStatus(WorkflowStatusId status,
                                                                         Confirmation confirmation)
        = 0;

    /// The key is made of the label and never changes; nor does the type. `choices` counts for FieldType::Choice only.
    [[nodiscard]] virtual QCoro::Task<Result<CustomField>> createField(QString label, FieldType type,
                                                                       QStringList choices)
        = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> renameField(CustomFieldId field, QString label) = 0;
    /// Contacts keep a choice that is not offered any more.
    [[nodiscard]] virtual QCoro::Task<Result<void>> setChoices(CustomFieldId field, QStringList choices) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> removeField(CustomFieldId field, Confirmation confirmation) = 0;

protected:
    CatalogueService() = default;
};

} // namespace siaran::contacts
