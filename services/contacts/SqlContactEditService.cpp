#include "services/contacts/SqlContactEditService.h"

#include "services/access/AuditChange.h"
#include "services/contacts/BulkEdit.h"
#include "services/contacts/ContactMerging.h"
#include "services/contacts/ContactWriter.h"
#include "services/contacts/Deed.h"
#include "services/db/DbExecutor.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

using access::Act;
using access::allowed;

namespace {

// What is said of a person beside the person's own data, which stay out of the log.
QJsonObject told(const ContactValues& values)
{
    QJsonArray labels;
    for (const auto label : values.labels) {
        labels.append(label.value());
    }
    return {{u"labels"_s, labels},
            {u"workflow_status"_s, values.workflowStatus.value()},
            {u"rating"_s, values.rating.value_or(0)}};
}

DeedEntry entryOf(const ContactChange& stored)
{
    const auto parts = changedParts(stored.before, stored.after);
    const auto change = access::changeOf(told(stored.before), told(stored.after));
    return {.action = parts.isEmpty() ? QString() : u"contact.changed"_s,
            .subject = stored.contact.value(),
            .detail = access::joined({{u"parts"_s, QJsonArray::fromStringList(parts)}}, change)};
}

DeedEntry entryOf(const BulkDeed& deed)
{
    QJsonObject detail {{u"contacts"_s, deed.receipt.changed}, {u"change"_s, deed.receipt.change.value()}};
    if (deed.word != 0) {
        detail.insert(u"word"_s, deed.word);
    }
    return {.action = deed.receipt.changed == 0 ? QString() : deed.action, .subject = {}, .detail = detail};
}

} // namespace

SqlContactEditService::SqlContactEditService(db::DbExecutor& database, db::DbExecutor& bulk, access::Actor actor)
    : m_database(database)
    , m_bulk(bulk)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<ContactId>> SqlContactEditService::create(ContactValues values)
{
    return m_database.task(
        allowed(m_actor, Act::ChangeContact, [values = std::move(values), actor = m_actor.name](db::Session& session) {
            return carryOutDeed(
                session, actor, [&] { return insertContact(session, values); },
                [&values](const Result<ContactId>& id) {
                    return DeedEntry {u"contact.created"_s, id->value(), access::changeOf({}, told(values))};
                });
        }));
}

QCoro::Task<Result<ContactChange>> SqlContactEditService::change(ContactChange edit)
{
    return m_database.task(
        allowed(m_actor, Act::ChangeContact, [edit = std::move(edit), actor = m_actor.name](db::Session& session) {
            return carryOutDeed(
                session, actor, [&] { return writeChange(session, edit); },
                [](const Result<ContactChange>& stored) { return entryOf(*stored); });
        }));
}

QCoro::Task<Result<BulkReceipt>> SqlContactEditService::apply(ContactSelection selection, BulkAction action)
{
    return m_bulk.task(allowed(m_actor, Act::ManageContacts,
                               [selection = std::move(selection), action, actor = m_actor.name](db::Session& session) {
                                   return carryOutDeed(
                                              session, actor, [&] { return applyToMany(session, selection, action); },
                                              [](const Result<BulkDeed>& deed) { return entryOf(*deed); })
                                       .map([](const BulkDeed& deed) { return deed.receipt; });
                               }));
}

QCoro::Task<Result<UndoReceipt>> SqlContactEditService::undo(BulkChangeId change)
{
    return m_bulk.task(allowed(m_actor, Act::ManageContacts, [change, actor = m_actor.name](db::Session& session) {
        return carryOutDeed(
            session, actor, [&] { return takeBack(session, change); },
            [change](const Result<UndoReceipt>& receipt) {
                return DeedEntry {
                    u"contact.change_undone"_s,
                    {},
                    {{u"change"_s, change.value()}, {u"restored"_s, receipt->restored}, {u"left"_s, receipt->left}}};
            });
    }));
}

QCoro::Task<Result<void>> SqlContactEditService::merge(ContactMerge merge)
{
    return m_database.task(
        allowed(m_actor, Act::ManageContacts, [merge = std::move(merge), actor = m_actor.name](db::Session& session) {
            return carryOutDeed(
                session, actor, [&] { return mergeContacts(session, merge); },
                [&merge](const Result<void>&) {
                    return DeedEntry {u"contact.merged"_s, merge.keep.value(), {{u"dropped"_s, merge.drop.value()}}};
                });
        }));
}

} // namespace siaran::contacts
