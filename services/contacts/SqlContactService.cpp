#include "services/contacts/SqlContactService.h"

#include "services/contacts/ContactDetailsRepository.h"
#include "services/contacts/ContactRepository.h"
#include "services/contacts/PhoneNormalizer.h"
#include "services/db/DbExecutor.h"
#include "services/segments/ContactRows.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

SqlContactService::SqlContactService(db::DbExecutor& database, db::DbExecutor& lists)
    : m_database(database)
    , m_lists(lists)
    , m_turns(std::make_shared<OutlineTurns>())
{
}

SqlContactService::~SqlContactService()
{
    ++m_turns->newest;
    m_canceller.waitForDone();
}

QCoro::Task<Result<ContactPage>> SqlContactService::page(ContactQuery query, ContactCursor after, int limit)
{
    return m_database.task([query = std::move(query), after = std::move(after), limit](db::Session& session) {
        return fetchPage(session, query, after, limit);
    });
}

QCoro::Task<Result<int>> SqlContactService::count(ContactQuery query)
{
    return m_database.task([query = std::move(query)](db::Session& session) { return countContacts(session, query); });
}

QCoro::Task<Result<Contact>> SqlContactService::contact(ContactId id)
{
    return m_database.task([id](db::Session& session) { return fetchContact(session, id); });
}

QCoro::Task<Result<QList<ContactId>>> SqlContactService::outline(ContactQuery query)
{
    const auto number = ++m_turns->newest;
    m_canceller.start([this, number] {
        const auto running = m_turns->running.load();
        if (running != 0 && running < number) {
            m_lists.cancelRunning();
        }
    });
    return m_lists.task([query = std::move(query), number, turns = m_turns](db::Session& session) {
        Result<QList<ContactId>> found = fail(ErrorKind::Cancelled, u"outline"_s);
        turns->running = number;
        // A cancel that was meant for the one before may come late and hit this one.
        while (!found && found.error().kind == ErrorKind::Cancelled && turns->newest == number) {
            found = fetchOutline(session, query);
        }
        turns->running = 0;
        return found;
    });
}

QCoro::Task<Result<QList<Contact>>> SqlContactService::rows(QList<ContactId> ids)
{
    return m_database.task(
        [ids = std::move(ids)](db::Session& session) { return segments::fetchContacts(session, ids); });
}

QCoro::Task<Result<ContactDetails>> SqlContactService::details(ContactId id)
{
    return m_database.task([id](db::Session& session) { return fetchDetails(session, id); });
}

QCoro::Task<Result<ContactId>> SqlContactService::findByPhone(QString typed)
{
    return m_database.task([typed = std::move(typed)](db::Session& session) {
        const auto phone = PhoneNormalizer().normalize(typed);
        return phone ? findContactByPhone(session, phone->e164) : Result<ContactId>(ContactId());
    });
}

QCoro::Task<Result<ContactCatalogue>> SqlContactService::catalogue()
{
    return m_database.task([](db::Session& session) { return fetchCatalogue(session); });
}

} // namespace siaran::contacts
