#include "services/consent/SqlConsentService.h"

#include "services/access/AuditChange.h"
#include "services/access/AuditTrail.h"
#include "services/consent/ConsentRecord.h"
#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"

#include <QCoro/QCoroFuture>

using namespace Qt::StringLiterals;

namespace siaran::consent {

using access::Act;
using access::allowed;

namespace {

Result<void> lockContact(db::Session& session, ContactId contact)
{
    auto query = session.run("consent/lock_contact"_L1, {{":contact"_L1, contact.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? Result<void>() : fail(ErrorKind::NotFound, u"contact %1"_s.arg(contact.value()));
}

// People who had asked to be erased and are here again agree to a person of the business, not to a program.
Result<void> liftSuppression(db::Session& session, ContactId contact, const Consent& said)
{
    if (said.optedOut) {
        return {};
    }
    return session.run("consent/lift_suppression"_L1, {{":contact"_L1, contact.value()}}).map([](const QSqlQuery&) {});
}

Result<void> setByHand(db::Session& session, ContactId contact, const Consent& said, const QString& actor)
{
    db::Transaction transaction(session);
    bool turned = false;
    return transaction.begin()
        .and_then([&] { return lockContact(session, contact); })
        .and_then([&] {
            return record(session, {{contact, said}});
        })
        .and_then([&](const Recorded& done) {
            turned = !done.turned.isEmpty();
            return liftSuppression(session, contact, said);
        })
        .and_then([&] {
            const auto action = said.optedOut ? u"contact.opted_out"_s : u"contact.opted_in"_s;
            const QJsonObject before {{u"opted_out"_s, said.optedOut != turned}};
            return access::record(session, actor, action, contact.value(),
                                  access::changeOf(before, {{u"opted_out"_s, said.optedOut}}));
        })
        .and_then([&] { return transaction.commit(); });
}

} // namespace

SqlConsentService::SqlConsentService(db::DbExecutor& database, access::Actor actor)
    : m_database(database)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<void>> SqlConsentService::setOptedOut(ContactId contact, bool optedOut, QString evidence)
{
    const Consent said {optedOut, QDateTime::currentDateTimeUtc(), ConsentSource::Manual, std::move(evidence)};
    auto job = [contact, said, actor = m_actor.name](db::Session& session) {
        return setByHand(session, contact, said, actor).map([&session] {
            // A hint to the other windows; it is no failure of the deed when it is lost.
            (void)db::notifyChange(session, {u"contacts"_s});
        });
    };
    return m_database.task(allowed(m_actor, optedOut ? Act::StopWriting : Act::WriteAgain, std::move(job)));
}

} // namespace siaran::consent
