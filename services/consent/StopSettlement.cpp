#include "services/consent/StopSettlement.h"

#include "services/access/AuditTrail.h"
#include "services/consent/Confirmation.h"
#include "services/db/Session.h"

using namespace Qt::StringLiterals;

namespace siaran::consent {

namespace {

constexpr qsizetype MaxEvidence = 1000;

/// The message of a doubt, once a person has decided.
struct Settled {
    QString text;
    QString wamid;
    QDateTime at;
};

QString wordOf(StopVerdict verdict)
{
    return verdict == StopVerdict::Stop ? u"stop"_s : u"no_stop"_s;
}

// Contacts before messages, as everybody locks them.
Result<ContactId> lockSender(db::Session& session, qint64 message)
{
    auto query = session.run("consent/find_doubt"_L1, {{":message"_L1, message}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::NotFound, u"message %1"_s.arg(message));
    }
    const ContactId contact(query->value(0).toLongLong());
    return session.run("consent/lock_contact"_L1, {{":contact"_L1, contact.value()}}).map([contact](const QSqlQuery&) {
        return contact;
    });
}

Result<Settled> markSettled(db::Session& session, qint64 message, StopVerdict verdict, const QString& actor)
{
    auto query = session.run("consent/settle_doubt"_L1,
                             {{":message"_L1, message}, {":verdict"_L1, wordOf(verdict)}, {":actor"_L1, actor}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::Conflict, u"message %1"_s.arg(message), u"consent.already_settled"_s);
    }
    return Settled {.text = query->value(0).toString(),
                    .wamid = query->value(1).toString(),
                    .at = QDateTime::fromMSecsSinceEpoch(query->value(2).toLongLong(), Qt::UTC)};
}

// They said it themselves, in their message; that it means stop counts from now on.
Result<void> optOut(db::Session& session, ContactId contact, qint64 message, const Settled& settled)
{
    const Consent said {.optedOut = true,
                        .at = QDateTime::currentDateTimeUtc(),
                        .source = ConsentSource::Keyword,
                        .evidence = settled.text.left(MaxEvidence)};
    const bool canBeAnswered = settled.at > said.at.addMSecs(-std::chrono::milliseconds(AnswerWindow).count());
    const QList<ConsentNews> news {
        {.contact = contact, .said = said, .proof = canBeAnswered ? settled.wamid : QString()}};
    return record(session, news)
        .and_then([&](const Recorded& done) { return askConfirmations(session, done.turned, said.at); })
        .and_then([&] {
            return session.run("consent/mark_answered"_L1, {{":message"_L1, message}});
        })
        .map([](const QSqlQuery&) {});
}

} // namespace

Result<void> settleDoubt(db::Session& session, qint64 message, StopVerdict verdict, const QString& actor)
{
    db::Transaction transaction(session);
    const auto contact = transaction.begin().and_then([&] { return lockSender(session, message); });
    if (!contact) {
        return tl::unexpected(contact.error());
    }
    return markSettled(session, message, verdict, actor)
        .and_then([&](const Settled& settled) {
            return verdict == StopVerdict::Stop ? optOut(session, *contact, message, settled) : Result<void>();
        })
        .and_then([&] {
            return access::record(session, actor, u"consent.doubt_settled"_s, contact->value(),
                                  {{u"message"_s, message}, {u"verdict"_s, wordOf(verdict)}});
        })
        .and_then([&] { return transaction.commit(); });
}

} // namespace siaran::consent
