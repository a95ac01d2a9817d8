#include "services/contacts/SqlCatalogueService.h"

#include "services/contacts/CatalogueRepository.h"
#include "services/contacts/Deed.h"
#include "services/db/DbExecutor.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

using access::Act;
using access::allowed;

namespace {

// A change of one word, told by its id: the words themselves may be a customer's name.
template <typename Deed>
auto changeWord(db::DbExecutor& database, const access::Actor& actor, QString action, qint64 word, Deed deed)
{
    return database.task(
        allowed(actor, Act::ManageContacts,
                [actor = actor.name, action = std::move(action), word, deed = std::move(deed)](db::Session& session) {
                    return carryOutDeed(
                        session, actor,
                        [&] {
                            return session.run("contacts/lift_time_limit"_L1).and_then([&](const QSqlQuery&) {
                                return deed(session);
                            });
                        },
                        [&](const auto&) {
                            return DeedEntry {action, word, {}};
                        });
                }));
}

// The same for a word that is new.
template <typename Deed, typename IdOf>
auto makeWord(db::DbExecutor& database, const access::Actor& actor, QString action, Deed deed, IdOf idOf)
{
    return database.task(
        allowed(actor, Act::ManageContacts,
                [actor = actor.name, action = std::move(action), deed = std::move(deed), idOf](db::Session& session) {
                    return carryOutDeed(
                        session, actor, [&] { return deed(session); },
                        [&](const auto& made) {
                            return DeedEntry {action, idOf(*made).value(), {}};
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
        m_database, m_actor, u"label.created"_s,
        [name = std::move(name)](db::Session& session) { return insertLabel(session, name); }, Itself);
}

QCoro::Task<Result<void>> SqlCatalogueService::renameLabel(LabelId label, QString name)
{
    return changeWord(
        m_database, m_actor, u"label.renamed"_s, label.value(),
        [label, name = std::move(name)](db::Session& session) { return contacts::renameLabel(session, label, name); });
}

QCoro::Task<Result<void>> SqlCatalogueService::mergeLabels(LabelId from, LabelId into)
{
    return changeWord(m_database, m_actor, u"label.merged"_s, into.value(),
                      [from, into](db::Session& session) { return contacts::mergeLabels(session, from, into); });
}

QCoro::Task<Result<void>> SqlCatalogueService::removeLabel(LabelId label, Confirmation confirmation)
{
    return changeWord(
        m_database, m_actor, u"label.deleted"_s, label.value(),
        [label, confirmation](db::Session& session) { return deleteLabel(session, label, confirmation); });
}

QCoro::Task<Result<WorkflowStatusId>> SqlCatalogueService::createWorkflowStatus(QString name)
{
    return makeWord(
        m_database, m_actor, u"workflow_status.created"_s,
        [name = std::move(name)](db::Session& session) { return insertWorkflowStatus(session, name); }, Itself);
}

QCoro::Task<Result<void>> SqlCatalogueService::renameWorkflowStatus(WorkflowStatusId status, QString name)
{
    return changeWord(m_database, m_actor, u"workflow_status.renamed"_s, status.value(),
                      [status, name = std::move(name)](db::Session& session) {
                          return contacts::renameWorkflowStatus(session, status, name);
                      });
}

QCoro::Task<Result<void>> SqlCatalogueService::removeWorkflowStatus(WorkflowStatusId status, Confirmation confirmation)
{
    return changeWord(
        m_database, m_actor, u"workflow_status.deleted"_s, status.value(),
        [status, confirmation](db::Session& session) { return deleteWorkflowStatus(session, status, confirmation); });
}

QCoro::Task<Result<CustomField>> SqlCatalogueService::createField(QString label, FieldType type, QStringList choices)
{
    return makeWord(
        m_database, m_actor, u"custom_field.created"_s,
        [label = std::move(label), type, choices = std::move(choices)](db::Session& session) {
            return insertField(session, label, type, choices);
        },
        [](const CustomField& field) { return field.id; });
}

QCoro::Task<Result<void>> SqlCatalogueService::renameField(CustomFieldId field, QString label)
{
    return changeWord(m_database, m_actor, u"custom_field.renamed"_s, field.value(),
                      [field, label = std::move(label)](db::Session& session) {
                          return contacts::renameField(session, field, label);
                      });
}

QCoro::Task<Result<void>> SqlCatalogueService::setChoices(CustomFieldId field, QStringList choices)
{
    return changeWord(m_database, m_actor, u"custom_field.choices_set"_s, field.value(),
                      [field, choices = std::move(choices)](db::Session& session) {
                          return setFieldChoices(session, field, choices);
                      });
}

QCoro::Task<Result<void>> SqlCatalogueService::removeField(CustomFieldId field, Confirmation confirmation)
{
    return changeWord(
        m_database, m_actor, u"custom_field.deleted"_s, field.value(),
        [field, confirmation](db::Session& session) { return deleteField(session, field, confirmation); });
}

} // namespace siaran::contacts
