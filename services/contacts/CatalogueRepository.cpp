#include "services/contacts/CatalogueRepository.h"

#include "services/contacts/ColumnMapping.h"
#include "services/contacts/ContactRepository.h"
#include "services/contacts/RuleLabels.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qsizetype LongestName = 80; // as the database has it

tl::unexpected<Error> gone(QLatin1StringView what)
{
    return fail(ErrorKind::NotFound, what, u"word.gone"_s);
}

Result<QString> checkedName(QString name)
{
    name = name.remove(QChar::Null).simplified();
    if (name.isEmpty()) {
        return fail(ErrorKind::Invalid, u"name"_s, u"word.name_missing"_s);
    }
    if (name.size() > LongestName) {
        return fail(ErrorKind::Invalid, u"name"_s, u"word.name_too_long"_s);
    }
    return name;
}

Error named(Error error)
{
    if (error.kind == ErrorKind::Conflict) {
        error.reason = u"word.name_taken"_s;
    }
    return error;
}

// Statements that answer the id of the row they made or changed, or no row when there is none.
Result<qint64> idFrom(Result<QSqlQuery> query, QLatin1StringView what)
{
    if (!query) {
        return tl::unexpected(named(query.error()));
    }
    return query->next() ? Result<qint64>(query->value(0).toLongLong()) : gone(what);
}

UsedWord<Label> labelFromRow(const QSqlQuery& row)
{
    return {.word = {LabelId(row.value(0).toLongLong()), row.value(1).toString()},
            .use = {.contacts = row.value(2).toInt(), .segments = db::textsFromArray(row.value(3).toString())}};
}

UsedWord<WorkflowStatus> statusFromRow(const QSqlQuery& row)
{
    return {.word = {WorkflowStatusId(row.value(0).toLongLong()), row.value(1).toString()},
            .use = {.contacts = row.value(2).toInt(), .segments = db::textsFromArray(row.value(3).toString())}};
}

UsedWord<CustomField> fieldFromRow(const QSqlQuery& row)
{
    return {.word = {.id = CustomFieldId(row.value(0).toLongLong()),
                     .key = row.value(1).toString(),
                     .label = row.value(2).toString(),
                     .type = fieldTypeFromWord(row.value(3).toString()).value_or(FieldType::Text),
                     .choices = db::textsFromArray(row.value(4).toString())},
            .use = {.contacts = row.value(5).toInt(),
                    .segments = db::textsFromArray(row.value(6).toString()),
                    .campaigns = db::textsFromArray(row.value(7).toString())}};
}

// Only 0 means all of them.
constexpr qint64 All = 0;

template <typename Word>
Result<QList<UsedWord<Word>>> fetchUsesOf(db::Session& session, QLatin1StringView name, qint64 only,
                                          UsedWord<Word> (*read)(const QSqlQuery&))
{
    return db::fetchAll(session.run(name, {{":only"_L1, only}}), read);
}

// Deletes with `deletion` unless somebody asks for the word and nobody has confirmed.
template <typename Word>
Result<void> deleteWord(db::Session& session, const Result<QList<UsedWord<Word>>>& found, Confirmation confirmation,
                        QLatin1StringView deletion)
{
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (found->isEmpty()) {
        return gone(deletion);
    }
    const auto& use = found->first().use;
    if (use.isNamed() && confirmation == Confirmation::Missing) {
        return fail(ErrorKind::Conflict, (use.segments + use.campaigns).join(u'\n'), u"word.in_use"_s);
    }
    return idFrom(session.run(deletion, {{":id"_L1, found->first().word.id.value()}}), deletion).map([](qint64) {});
}

Result<void> replaceInRules(db::Session& session, LabelId from, LabelId into)
{
    struct Rule {
        qint64 segment;
        QByteArray criteria;
    };
    const auto rules = db::fetchAll<Rule>(
        session.run("contacts/lock_rules_with_label"_L1, {{":label"_L1, from.value()}}), [](const QSqlQuery& row) {
            return Rule {row.value(0).toLongLong(), row.value(1).toString().toUtf8()};
        });
    if (!rules) {
        return tl::unexpected(rules.error());
    }
    for (const auto& rule : *rules) {
        const auto next = withLabelReplaced(QJsonDocument::fromJson(rule.criteria).object(), from, into);
        const auto json = QString::fromUtf8(QJsonDocument(next).toJson(QJsonDocument::Compact));
        const auto stored = session.run("contacts/set_rule"_L1, {{":criteria"_L1, json}, {":id"_L1, rule.segment}});
        if (!stored) {
            return tl::unexpected(stored.error());
        }
    }
    return {};
}

Result<void> checkFree(db::Session& session, const QString& label, CustomFieldId except)
{
    auto found = session.run("contacts/find_field_names"_L1, {{":name"_L1, label}, {":id"_L1, except.value()}});
    if (!found) {
        return tl::unexpected(found.error());
    }
    found->next();
    return found->value(0).toBool() ? fail(ErrorKind::Conflict, u"field"_s, u"word.name_taken"_s) : Result<void>();
}

QStringList cleaned(const QStringList& choices)
{
    QStringList kept;
    for (auto choice : choices) {
        choice = choice.remove(QChar::Null).simplified();
        if (!choice.isEmpty() && !kept.contains(choice, Qt::CaseInsensitive)) {
            kept.append(choice);
        }
    }
    return kept;
}

Result<QStringList> checkedChoices(FieldType type, const QStringList& choices)
{
    if (type != FieldType::Choice) {
        return QStringList();
    }
    const auto kept = cleaned(choices);
    return kept.isEmpty() ? fail(ErrorKind::Invalid, u"choices"_s, u"field.choices_missing"_s)
                          : Result<QStringList>(kept);
}

Result<QString> freeKey(db::Session& session, const QString& label)
{
    return fetchFields(session).map([&label](const QList<CustomField>& known) {
        QStringList taken;
        for (const auto& field : known) {
            taken.append(field.key);
        }
        return fieldKey(label, taken);
    });
}

Result<void> rename(db::Session& session, QLatin1StringView statement, qint64 id, const QString& typed)
{
    return checkedName(typed)
        .and_then([&](const QString& name) {
            return idFrom(session.run(statement, {{":name"_L1, name}, {":id"_L1, id}}), statement);
        })
        .map([](qint64) {});
}

Result<qint64> insert(db::Session& session, QLatin1StringView statement, const QString& typed)
{
    return checkedName(typed).and_then([&](const QString& name) {
        return idFrom(session.run(statement, {{":name"_L1, name}}), statement);
    });
}

} // namespace

Result<CatalogueUse> fetchUses(db::Session& session)
{
    CatalogueUse uses;
    return fetchUsesOf(session, "contacts/fetch_label_uses"_L1, All, labelFromRow)
        .and_then([&](QList<UsedWord<Label>> labels) {
            uses.labels = std::move(labels);
            return fetchUsesOf(session, "contacts/fetch_status_uses"_L1, All, statusFromRow);
        })
        .and_then([&](QList<UsedWord<WorkflowStatus>> statuses) {
            uses.workflowStatuses = std::move(statuses);
            return fetchUsesOf(session, "contacts/fetch_field_uses"_L1, All, fieldFromRow);
        })
        .map([&](QList<UsedWord<CustomField>> fields) {
            uses.fields = std::move(fields);
            return uses;
        });
}

Result<LabelId> insertLabel(db::Session& session, const QString& name)
{
    return insert(session, "contacts/insert_label"_L1, name).map([](qint64 id) { return LabelId(id); });
}

Result<void> renameLabel(db::Session& session, LabelId label, const QString& name)
{
    return rename(session, "contacts/rename_label"_L1, label.value(), name);
}

Result<void> mergeLabels(db::Session& session, LabelId from, LabelId into)
{
    if (from == into) {
        return {};
    }
    auto known = session.run("contacts/check_words"_L1,
                             {{":labels"_L1, db::integerArray({from.value(), into.value()})}, {":status"_L1, 0}});
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (!known->next() || !known->value(0).toBool()) {
        return gone("label"_L1);
    }
    return session.run("contacts/move_label"_L1, {{":from"_L1, from.value()}, {":into"_L1, into.value()}})
        .and_then([&](const QSqlQuery&) { return replaceInRules(session, from, into); })
        .and_then([&] {
            return idFrom(session.run("contacts/delete_label"_L1, {{":id"_L1, from.value()}}), "label"_L1);
        })
        .map([](qint64) {});
}

Result<void> deleteLabel(db::Session& session, LabelId label, Confirmation confirmation)
{
    return label.isValid()
        ? deleteWord(session, fetchUsesOf(session, "contacts/fetch_label_uses"_L1, label.value(), labelFromRow),
                     confirmation, "contacts/delete_label"_L1)
        : gone("label"_L1);
}

Result<WorkflowStatusId> insertWorkflowStatus(db::Session& session, const QString& name)
{
    return insert(session, "contacts/insert_workflow_status"_L1, name).map([](qint64 id) {
        return WorkflowStatusId(id);
    });
}

Result<void> renameWorkflowStatus(db::Session& session, WorkflowStatusId status, const QString& name)
{
    return rename(session, "contacts/rename_workflow_status"_L1, status.value(), name);
}

Result<void> deleteWorkflowStatus(db::Session& session, WorkflowStatusId status, Confirmation confirmation)
{
    if (!status.isValid()) {
        return gone("workflow status"_L1);
    }
    const auto found = fetchUsesOf(session, "contacts/fetch_status_uses"_L1, status.value(), statusFromRow);
    return session.run("contacts/leave_workflow_status"_L1, {{":id"_L1, status.value()}})
        .and_then([&](const QSqlQuery&) {
            return deleteWord(session, found, confirmation, "contacts/delete_workflow_status"_L1);
        });
}

Result<CustomField> insertField(db::Session& session, const QString& label, FieldType type, const QStringList& choices)
{
    CustomField field;
    field.type = type;
    return checkedName(label)
        .and_then([&](const QString& name) {
            field.label = name;
            return checkedChoices(type, choices);
        })
        .and_then([&](const QStringList& kept) {
            field.choices = kept;
            return checkFree(session, field.label, {});
        })
        .and_then([&] { return freeKey(session, field.label); })
        .and_then([&](const QString& key) {
            field.key = key;
            return idFrom(session.run("contacts/insert_field"_L1,
                                      {{":key"_L1, field.key},
                                       {":label"_L1, field.label},
                                       {":type"_L1, toWord(field.type)},
                                       {":choices"_L1, db::textArray(field.choices)}}),
                          "field"_L1);
        })
        .map([&](qint64 id) {
            field.id = CustomFieldId(id);
            return field;
        });
}

Result<void> renameField(db::Session& session, CustomFieldId field, const QString& label)
{
    return checkedName(label)
        .and_then([&](const QString& name) { return checkFree(session, name, field); })
        .and_then([&] { return rename(session, "contacts/rename_field"_L1, field.value(), label); });
}

Result<void> setFieldChoices(db::Session& session, CustomFieldId field, const QStringList& choices)
{
    return checkedChoices(FieldType::Choice, choices)
        .and_then([&](const QStringList& kept) {
            return idFrom(session.run("contacts/set_field_choices"_L1,
                                      {{":choices"_L1, db::textArray(kept)}, {":id"_L1, field.value()}}),
                          "field"_L1);
        })
        .map([](qint64) {});
}

Result<void> deleteField(db::Session& session, CustomFieldId field, Confirmation confirmation)
{
    return field.isValid()
        ? deleteWord(session, fetchUsesOf(session, "contacts/fetch_field_uses"_L1, field.value(), fieldFromRow),
                     confirmation, "contacts/delete_field"_L1)
        : gone("field"_L1);
}

} // namespace siaran::contacts
