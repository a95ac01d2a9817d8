#include "services/conversations/OutboxRepository.h"

#include "services/access/AuditTrail.h"
#include "services/conversations/AnswerRule.h"
#include "services/conversations/ThreadRepository.h"
#include "services/db/ChangeFeed.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::conversations {

namespace {

const auto TemplateKind = u"template"_s;

// The other windows are told once the deed is committed; a hint that is lost is no failure of it.
void tell(db::Session& session)
{
    (void)db::notifyChange(session, {u"conversations"_s});
}

Result<void> checkMayBeWritten(db::Session& session, ContactId contact, const QString& kind)
{
    return fetchFacts(session, contact).and_then([&](const ThreadFacts& facts) -> Result<void> {
        const auto lock = kind == TemplateKind ? templateLockOf(facts) : lockOf(facts, QDateTime::currentDateTimeUtc());
        if (lock != AnswerLock::None) {
            return fail(ErrorKind::Invalid, u"they may not be written to now"_s, toReason(lock));
        }
        return {};
    });
}

Result<qint64> firstNumber(Result<QSqlQuery> query)
{
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<void> touchConversation(db::Session& session, ContactId contact)
{
    return session.run("conversations/touch_conversation"_L1, {{":contact"_L1, contact.value()}})
        .map([](const QSqlQuery&) {});
}

Result<qint64> notOpen()
{
    return fail(ErrorKind::Conflict, u"not open for that any more"_s, u"answer.not_open"_s);
}

struct Known {
    ContactId contact;
    QString kind;
};

Result<Known> findSingle(db::Session& session, qint64 message)
{
    auto query = session.run("conversations/find_single"_L1, {{":message"_L1, message}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return tl::unexpected(notOpen().error());
    }
    return Known {.contact = ContactId(query->value(0).toLongLong()), .kind = query->value(1).toString()};
}

ClaimedSingle claimedFrom(const QSqlQuery& row)
{
    return {.id = row.value(0).toLongLong(),
            .attempt = row.value(1).toInt(),
            .contact = ContactId(row.value(3).toLongLong()),
            .kind = row.value(4).toString(),
            .body = row.value(5).toString(),
            .content = QJsonDocument::fromJson(row.value(6).toByteArray()).object(),
            .replyTo = row.value(7).toString(),
            .phoneE164 = row.value(8).toString(),
            .bsuid = row.value(9).toString()};
}

} // namespace

Result<qint64> storeAnswer(db::Session& session, const NewSingle& single, const QString& actor)
{
    db::Transaction transaction(session);
    qint64 id = 0;
    return transaction.begin()
        .and_then([&] { return checkMayBeWritten(session, single.contact, single.kind); })
        .and_then([&] {
            const auto content = QString::fromUtf8(QJsonDocument(single.content).toJson(QJsonDocument::Compact));
            return firstNumber(session.run("conversations/insert_single"_L1,
                                           {{":contact"_L1, single.contact.value()},
                                            {":kind"_L1, single.kind},
                                            {":body"_L1, single.body},
                                            {":content"_L1, content},
                                            {":context"_L1, QString()},
                                            {":actor"_L1, actor}}));
        })
        .and_then([&](qint64 inserted) {
            id = inserted;
            return touchConversation(session, single.contact);
        })
        .and_then([&] {
            return access::record(session, actor, u"conversation.answered"_s, single.contact.value(),
                                  {{u"message"_s, id}, {u"kind"_s, single.kind}});
        })
        .and_then([&] { return transaction.commit(); })
        .map([&] {
            tell(session);
            return id;
        });
}

Result<void> repeatSingle(db::Session& session, qint64 message, const QString& actor)
{
    db::Transaction transaction(session);
    Known known;
    return transaction.begin()
        .and_then([&] { return findSingle(session, message); })
        .and_then([&](const Known& found) {
            known = found;
            return checkMayBeWritten(session, known.contact, known.kind);
        })
        .and_then([&] {
            return firstNumber(
                session.run("conversations/repeat_single"_L1, {{":message"_L1, message}, {":actor"_L1, actor}}));
        })
        .and_then([](qint64 fresh) { return fresh == 0 ? notOpen() : Result<qint64>(fresh); })
        .and_then(
            [&](qint64 fresh) { return touchConversation(session, known.contact).map([fresh] { return fresh; }); })
        .and_then([&](qint64 fresh) {
            return access::record(session, actor, u"conversation.answered_again"_s, known.contact.value(),
                                  {{u"message"_s, fresh}, {u"before"_s, message}});
        })
        .and_then([&] { return transaction.commit(); })
        .map([&] { tell(session); });
}

Result<void> withdrawSingle(db::Session& session, qint64 message, const QString& actor)
{
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] {
            return firstNumber(session.run("conversations/withdraw_single"_L1, {{":message"_L1, message}}));
        })
        .and_then([](qint64 contact) { return contact == 0 ? notOpen() : Result<qint64>(contact); })
        .and_then([&](qint64 contact) {
            return access::record(session, actor, u"conversation.answer_withdrawn"_s, contact,
                                  {{u"message"_s, message}});
        })
        .and_then([&] { return transaction.commit(); })
        .map([&] { tell(session); });
}

Result<Claim> claimSingles(db::Session& session, const QUuid& sender, const QString& remoteNumber, int limit)
{
    auto query = session.run(
        "conversations/claim_singles"_L1,
        {{":sender"_L1, sender.toString(QUuid::WithoutBraces)}, {":number"_L1, remoteNumber}, {":limit"_L1, limit}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    Claim claim;
    while (query->next()) {
        if (query->value(2).toBool()) {
            claim.claimed.push_back(claimedFrom(*query));
        } else {
            ++claim.skipped;
        }
    }
    return db::checkEnd(*query).map([&] {
        query->finish();
        if (claim.skipped > 0) {
            tell(session);
        }
        return claim;
    });
}

Result<void> settleSingle(db::Session& session, const QUuid& sender, const SingleSettlement& settlement)
{
    db::Transaction transaction(session);
    const auto wasTaken = settlement.status == MessageStatus::Accepted;
    return transaction.begin()
        .and_then([&]() -> Result<void> {
            if (!wasTaken) {
                return {};
            }
            return session.run("conversations/touch_contact"_L1, {{":contact"_L1, settlement.contact.value()}})
                .map([](const QSqlQuery&) {});
        })
        .and_then([&] {
            const double seconds = static_cast<double>(settlement.delay.count()) / 1000.0;
            return session.run("conversations/settle_single"_L1,
                               {{":message"_L1, settlement.id},
                                {":attempt"_L1, settlement.attempt},
                                {":sender"_L1, sender.toString(QUuid::WithoutBraces)},
                                {":status"_L1, toWord(settlement.status)},
                                {":wamid"_L1, settlement.wamid},
                                {":reason"_L1, settlement.reason},
                                {":code"_L1, settlement.errorCode},
                                {":delay"_L1, seconds}});
        })
        .and_then([&](const QSqlQuery&) { return transaction.commit(); })
        .map([&] { tell(session); });
}

Result<int> sweepSingles(db::Session& session, std::chrono::seconds age)
{
    return session.run("conversations/sweep_singles"_L1, {{":seconds"_L1, static_cast<double>(age.count())}})
        .map([&](const QSqlQuery& swept) {
            if (swept.numRowsAffected() > 0) {
                tell(session);
            }
            return swept.numRowsAffected();
        });
}

} // namespace siaran::conversations
