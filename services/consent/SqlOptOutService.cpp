#include "services/consent/SqlOptOutService.h"

#include "services/access/AuditChange.h"
#include "services/access/AuditTrail.h"
#include "services/consent/ConsentRulesRepository.h"
#include "services/consent/OptOutRepository.h"
#include "services/consent/StopSettlement.h"
#include "services/contacts/PhoneNormalizer.h"
#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace siaran::consent {

using access::Act;
using access::allowed;

namespace {

constexpr qsizetype MaxEvidence = 1000;

// A hint to the other windows; it is no failure of the deed when it is lost.
Result<void> told(db::Session& session, Result<void> done)
{
    if (done) {
        (void)db::notifyChange(session, {u"contacts"_s, u"conversations"_s});
    }
    return done;
}

Result<QString> readNumber(const QString& typed)
{
    const auto phone = contacts::PhoneNormalizer().normalize(typed);
    if (phone) {
        return phone->e164;
    }
    const bool isMissing = phone.error() == contacts::PhoneFault::Empty;
    return fail(ErrorKind::Invalid, u"number"_s, isMissing ? u"contact.phone_missing"_s : u"contact.phone_invalid"_s);
}

Result<StoppedNumber> stopNumber(db::Session& session, const QString& phone, const Consent& said, const QString& actor)
{
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] { return stopNumbers(session, {phone}, said); })
        .and_then([&](const StoppedNumbers& done) {
            const bool isKnown = done.stopped + done.alreadyStopped > 0;
            return access::record(session, actor, u"consent.number_stopped"_s, {}, {{u"contact"_s, isKnown}})
                .map([isKnown] { return isKnown ? StoppedNumber::Contact : StoppedNumber::Nobody; });
        })
        .and_then([&](StoppedNumber whom) { return transaction.commit().map([whom] { return whom; }); });
}

// The answers themselves are messages: that they are others has to do.
QJsonObject told(const ConsentRules& rules)
{
    auto json = toJson(rules);
    for (const auto& text : {u"stopped_text"_s, u"returned_text"_s}) {
        if (const auto said = json.value(text).toString(); !said.isEmpty()) {
            json[text]
                = QString::fromLatin1(QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Md5).toHex()).left(8);
        }
    }
    return json;
}

Result<void> changeRules(db::Session& session, const ConsentRules& before, const ConsentRules& after,
                         const QString& actor)
{
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] { return replaceRules(session, before, after); })
        .and_then([&] {
            return access::record(session, actor, u"consent.rules_changed"_s, {},
                                  access::changeOf(told(before), told(after)));
        })
        .and_then([&] { return transaction.commit(); });
}

} // namespace

SqlOptOutService::SqlOptOutService(db::DbExecutor& database, access::Actor actor)
    : m_database(database)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<OptOutPage>> SqlOptOutService::page(OptOutFilter filter, OptOutCursor after, int limit)
{
    return m_database.task([filter = std::move(filter), after, limit](db::Session& session) {
        return fetchOptOuts(session, filter, after, limit);
    });
}

QCoro::Task<Result<OptOutCounts>> SqlOptOutService::counts()
{
    return m_database.task(countOptOuts);
}

QCoro::Task<Result<QList<StopDoubt>>> SqlOptOutService::doubts(int limit)
{
    return m_database.task([limit](db::Session& session) { return fetchDoubts(session, limit); });
}

QCoro::Task<Result<void>> SqlOptOutService::settle(qint64 message, StopVerdict verdict)
{
    return m_database.task(
        allowed(m_actor, Act::StopWriting, [message, verdict, actor = m_actor.name](db::Session& session) {
            return told(session, settleDoubt(session, message, verdict, actor));
        }));
}

QCoro::Task<Result<StoppedNumber>> SqlOptOutService::optOutNumber(QString number, QString evidence)
{
    const Consent said {.optedOut = true,
                        .at = QDateTime::currentDateTimeUtc(),
                        .source = ConsentSource::Manual,
                        .evidence = evidence.left(MaxEvidence)};
    return m_database.task(allowed(m_actor, Act::StopWriting,
                                   [number = std::move(number), said, actor = m_actor.name](db::Session& session) {
                                       return readNumber(number).and_then([&](const QString& phone) {
                                           auto whom = stopNumber(session, phone, said, actor);
                                           (void)told(session, whom.map([](StoppedNumber) {}));
                                           return whom;
                                       });
                                   }));
}

QCoro::Task<Result<QList<Consent>>> SqlOptOutService::history(ContactId contact)
{
    return m_database.task([contact](db::Session& session) { return fetchHistory(session, contact); });
}

QCoro::Task<Result<ConsentRules>> SqlOptOutService::rules()
{
    return m_database.task(fetchRules);
}

QCoro::Task<Result<void>> SqlOptOutService::saveRules(ConsentRules before, ConsentRules after)
{
    return m_database.task(
        allowed(m_actor, Act::ChangeSettings,
                [before = std::move(before), after = std::move(after), actor = m_actor.name](db::Session& session) {
                    return told(session, changeRules(session, before, after, actor));
                }));
}

} // namespace siaran::consent
