#include "services/contacts/SqlPersonalDataService.h"

#include "services/contacts/Deed.h"
#include "services/contacts/Erasure.h"
#include "services/contacts/WholeFile.h"
#include "services/db/DbExecutor.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

using access::Act;
using access::allowed;

namespace {

// The file appears once the log tells of it.
Result<void> writeRecord(db::Session& session, ContactId contact, const QString& path, const QString& actor)
{
    WholeFile file(path);
    const auto filled = [&] {
        return recordOf(session, contact).and_then([&](const QByteArray& record) {
            return file.open().and_then([&] { return file.write(record + '\n'); });
        });
    };
    const auto entry = [contact](const Result<void>&) {
        return DeedEntry {u"contact.exported"_s, contact.value(), {}};
    };
    return carryOutDeed(session, actor, filled, entry).and_then([&file] { return file.commit(); });
}

} // namespace

SqlPersonalDataService::SqlPersonalDataService(db::DbExecutor& database, access::Actor actor)
    : m_database(database)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<void>> SqlPersonalDataService::exportPerson(ContactId contact, QString path)
{
    return m_database.task(allowed(m_actor, Act::ManageContacts,
                                   [contact, path = std::move(path), actor = m_actor.name](db::Session& session) {
                                       return writeRecord(session, contact, path, actor);
                                   }));
}

QCoro::Task<Result<ErasureReceipt>> SqlPersonalDataService::erase(ContactId contact)
{
    return m_database.task(allowed(m_actor, Act::ManageContacts, [contact, actor = m_actor.name](db::Session& session) {
        return carryOutDeed(
            session, actor, [&] { return eraseContact(session, contact); },
            [contact](const Result<ErasureReceipt>& receipt) {
                return DeedEntry {u"contact.erased"_s,
                                  contact.value(),
                                  {{u"messages"_s, receipt->messages},
                                   {u"ledger_rows"_s, receipt->ledgerRows},
                                   {u"reports"_s, receipt->webhooks}}};
            });
    }));
}

} // namespace siaran::contacts
