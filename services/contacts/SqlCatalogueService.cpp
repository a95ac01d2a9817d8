#include "services/contacts/SqlCatalogueService.h"

#include "services/access/AuditChange.h"
#include "services/contacts/CatalogueRepository.h"
#include "services/contacts/Deed.h"
#include "services/db/DbExecutor.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

using access::Act;
using access::allowed;

namespace {

/// How a kind of word is looked at for the audit log.
constexpr auto LabelLook = "contacts/snapshot_label"_L1;
constexpr auto StatusLook = "contacts/snapshot_workflow_status"_L1;
constexpr auto FieldLook = "contacts/snapshot_field"_L1;

/// A change of one word, on its way into the log.
struct WordChange {
    QString action;
    QLatin1StringView look;
    qint64 word;
    QJsonObject more = {};
};

// Does it, and puts into `change` what became different.
template <typename Deed>
Result<void> changeLooked(db::Session& session, WordChange& change, const Deed& deed)
{
    return session.run("contacts/lift_time_limit"_L1)
        .and_then([&](const QSqlQuery&) { return access::snapshot(session, change.look, change.word); })
        .and_then([&](const QJsonObject& before) {
            return deed(session)
                .and_then([&] { return access::snapshot(session, change.look, change.word); })
                .map([&](const QJsonObject& after) {
                    change.more = access::joined(access::changeOf(before, after), change.more);
                });
        });
}

template <typename Deed>
auto changeWord(db::DbExecutor& database, const access::Actor& actor, WordChange change, Deed deed)
{
    return database.task(
        allowed(actor, Act::ManageContacts,
                [actor = actor.name, change = std::move(change), deed = std::move(deed)](db::Session& session) mutable {
                    return carryOutDeed(
                        session, actor, [&] { return changeLooked(session, change, deed); },
                        [&](const auto&) {
                            return DeedEntry {change.action, change.word, change.more};
                        });
                }));
}

// The same for a word that is new.
template <typename Deed, typename IdOf>
auto makeWord(db::DbExecutor& database, const access::Actor& actor, WordChange change, Deed deed, IdOf idOf)
{
    const auto make = [idOf, deed = std::move(deed)](db::Session& session, WordChange& told) {
        return deed(session).and_then([&](const auto& made) {
            told.word = idOf(made).value();
            return access::snapshot(session, told.look, told.word).map([&](const QJsonObject& after) {
                told.more = access::changeOf({}, after);
                return made;
            });
        });
    };
    return database.task(allowed(actor, Act::ManageContacts,
                                 [actor = actor.name, change = std::move(change), make](db::Session& session) mutable {
                                     return carryOutDeed(
                                         session, actor, [&] { return make(session, change); },
                                         [&](const auto&) {
                                             return DeedEntry {change.action, change.word, change.more};
                                         });
                                 }));
}

constexpr auto Itself = [](auto id) { return id; };

} // namespace

SqlCatalogueService::SqlCatalogueService(db::DbExecutor& database, access::Actor actor)
    : m_database(database)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<CatalogueUse>> SqlCatalogueService::uses()
{
    return m_database.task(
        allowed(m_actor, Act::ManageContacts, [](db::Session& session) { return fetchUses(session); }));
}

QCoro::Task<Result<LabelId>> SqlCatalogueService::createLabel(QString name)
{
    return makeWord(
        m_database, m_actor, {u"label.created"_s, LabelLook, 0},
        [name = std::move(name)](db::Session& session) { return insertLabel(session, name); }, Itself);
}

QCoro::Task<Result<void>> SqlCatalogueService::renameLabel(LabelId label, QString name)
{
    return changeWord(
        m_database, m_actor, {u"label.renamed"_s, LabelLook, label.value()},
        [label, name = std::move(name)](db::Session& session) { return contacts::renameLabel(session, label, name); });
}

QCoro::Task<Result<void>> SqlCatalogueService::mergeLabels(LabelId from, LabelId into)
{
    return changeWord(m_database, m_actor, {u"label.merged"_s, LabelLook, into.value(), {{u"dropped"_s, from.value()}}},
                      [from, into](db::Session& session) { return contacts::mergeLabels(session, from, into); });
}

QCoro::Task<Result<void>> SqlCatalogueService::removeLabel(LabelId label, Confirmation confirmation)
{
    return changeWord(
        m_database, m_actor, {u"label.deleted"_s, LabelLook, label.value()},
        [label, confirmation](db::Session& session) { return deleteLabel(session, label, confirmation); });
}

QCoro::Task<Result<WorkflowStatusId>> SqlCatalogueService::createWorkflowStatus(QString name)
{
    return makeWord(
        m_database, m_actor, {u"workflow_status.created"_s, StatusLook, 0},
        [name = std::move(name)](db::Session& session) { return insertWorkflowStatus(session, name); }, Itself);
}

QCoro::Task<Result<void>> SqlCatalogueService::renameWorkflowStatus(WorkflowStatusId status, QString name)
{
    return changeWord(m_database, m_actor, {u"workflow_status.renamed"_s, StatusLook, status.value()},
                      [status, name = std::move(name)](db::Session& session) {
                          return contacts::renameWorkflowStatus(session, status, name);
                      });
}

QCoro::Task<Result<void>> SqlCatalogueService::removeWorkflowStatus(WorkflowStatusId status, Confirmation confirmation)
{
    return changeWord(
        m_database, m_actor, {u"workflow_status.deleted"_s, StatusLook, status.value()},
        [status, confirmation](db::Session& session) { return deleteWorkflowStatus(session, status, confirmation); });
}

QCoro::Task<Result<CustomField>> SqlCatalogueService::createField(QString label, FieldType type, QStringList choices)
{
    return makeWord(
        m_database, m_actor, {u"custom_field.created"_s, FieldLook, 0},
        [label = std::move(label), type, choices = std::move(choices)](db::Session& session) {
            return insertField(session, label, type, choices);
        },
        [](const CustomField& field) { return field.id; });
}

QCoro::Task<Result<void>> SqlCatalogueService::renameField(CustomFieldId field, QString label)
{
    return changeWord(m_database, m_actor, {u"custom_field.renamed"_s, FieldLook, field.value()},
                      [field, label = std::move(label)](db::Session& session) {
                          return contacts::renameField(session, field, label);
                      });
}

QCoro::Task<Result<void>> SqlCatalogueService::setChoices(CustomFieldId field, QStringList choices)
{
    return changeWord(m_database, m_actor, {u"custom_field.choices_set"_s, FieldLook, field.value()},
                      [field, choices = std::move(choices)](db::Session& session) {
                          return setFieldChoices(session, field, choices);
                      });
}

QCoro::Task<Result<void>> SqlCatalogueService::removeField(CustomFieldId field, Confirmation confirmation)
{
    return changeWord(
        m_database, m_actor, {u"custom_field.deleted"_s, FieldLook, field.value()},
        [field, confirmation](db::Session& session) { return deleteField(session, field, confirmation); });
}

} // namespace siaran::contacts
