#include "services/webhooks/LedgerMerge.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"

using namespace Qt::StringLiterals;

namespace siaran::webhooks {

namespace {

/// The columns of statuses, ready for unnest. A status without an echo has campaign 0.
struct StatusColumns {
    QList<qint64> campaigns;
    QList<qint64> positions;
    QList<qint64> attempts;
    QStringList wamids;
    QStringList statuses;
    QList<qint64> times;
    QList<qint64> codes;
    QStringList details;

    explicit StatusColumns(const QList<LedgerEvent>& events)
    {
        for (const auto& [told, echo] : events) {
            campaigns.append(echo ? echo->campaign.value() : 0);
            positions.append(echo ? echo->position : 0);
            attempts.append(echo ? echo->attempt : 0);
            wamids.append(told.wamid);
            statuses.append(toWord(told.status));
            times.append(told.at.toMSecsSinceEpoch());
            codes.append(told.errorCode.value_or(0));
            details.append(told.errorDetail);
        }
    }
};

struct MomentColumns {
    QList<qint64> campaigns;
    QList<qint64> positions;
    QList<qint64> times;
    QStringList texts;

    explicit MomentColumns(const QList<LedgerMoment>& moments)
    {
        for (const auto& moment : moments) {
            campaigns.append(moment.key.campaign);
            positions.append(moment.key.position);
            times.append(moment.at.toMSecsSinceEpoch());
            texts.append(moment.text);
        }
    }
};

QString wordOf(Behaviour::What what)
{
    switch (what) {
    case Behaviour::What::Delivered: return u"delivered"_s;
    case Behaviour::What::Read: return u"read"_s;
    case Behaviour::What::Replied: return u"replied"_s;
    case Behaviour::What::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

Behaviour behaviourOf(const StatusEvent& told, ContactId contact)
{
    using What = Behaviour::What;
    const auto what = told.status == MessageStatus::Failed ? What::Failed
        : told.status == MessageStatus::Read               ? What::Read
                                                           : What::Delivered;
    return {contact, what, told.at, told.recipient.bsuid};
}

} // namespace

Result<void> settleAttempts(db::Session& session, const QList<LedgerEvent>& events)
{
    if (events.isEmpty()) {
        return {};
    }
    const StatusColumns columns(events);
    return session
        .repeat("webhooks/settle_attempts"_L1,
                {{":campaigns"_L1, db::integerArray(columns.campaigns)},
                 {":positions"_L1, db::integerArray(columns.positions)},
                 {":attempts"_L1, db::integerArray(columns.attempts)},
                 {":wamids"_L1, db::textArray(columns.wamids)}})
        .map([](const db::KeptQuery&) {});
}

Result<int> mergeStatuses(db::Session& session, const QList<LedgerEvent>& events)
{
    if (events.isEmpty()) {
        return 0;
    }
    const StatusColumns columns(events);
    return session
        .repeat("webhooks/merge_statuses"_L1,
                {{":campaigns"_L1, db::integerArray(columns.campaigns)},
                 {":positions"_L1, db::integerArray(columns.positions)},
                 {":attempts"_L1, db::integerArray(columns.attempts)},
                 {":wamids"_L1, db::textArray(columns.wamids)},
                 {":statuses"_L1, db::textArray(columns.statuses)},
                 {":times"_L1, db::integerArray(columns.times)},
                 {":codes"_L1, db::integerArray(columns.codes)},
                 {":details"_L1, db::textArray(columns.details)}})
        .map([](const db::KeptQuery& merged) { return merged.rows().numRowsAffected(); });
}

Result<QList<Behaviour>> findBehaviour(db::Session& session, const QList<LedgerEvent>& events)
{
    if (events.isEmpty()) {
        return QList<Behaviour>();
    }
    const StatusColumns columns(events);
    return db::fetchAll<Behaviour>(session.repeat("webhooks/find_behaviour"_L1,
                                                  {{":campaigns"_L1, db::integerArray(columns.campaigns)},
                                                   {":positions"_L1, db::integerArray(columns.positions)},
                                                   {":attempts"_L1, db::integerArray(columns.attempts)},
                                                   {":wamids"_L1, db::textArray(columns.wamids)},
                                                   {":statuses"_L1, db::textArray(columns.statuses)}}),
                                   [&events](const QSqlQuery& row) {
                                       const auto& told = events.at(row.value(0).toLongLong() - 1).told;
                                       return behaviourOf(told, ContactId(row.value(1).toLongLong()));
                                   });
}

Result<void> recordBehaviour(db::Session& session, const QList<Behaviour>& news)
{
    if (news.isEmpty()) {
        return {};
    }
    QList<qint64> contacts;
    QStringList what;
    QList<qint64> times;
    for (const auto& behaviour : news) {
        contacts.append(behaviour.contact.value());
        what.append(wordOf(behaviour.what));
        times.append(behaviour.at.toMSecsSinceEpoch());
    }
    return session
        .repeat("webhooks/record_behaviour"_L1,
                {{":contacts"_L1, db::integerArray(contacts)},
                 {":what"_L1, db::textArray(what)},
                 {":times"_L1, db::integerArray(times)}})
        .map([](const db::KeptQuery&) {});
}

Result<void> markReplies(db::Session& session, const QList<LedgerMoment>& replies)
{
    if (replies.isEmpty()) {
        return {};
    }
    const MomentColumns columns(replies);
    return session
        .run("webhooks/mark_replies"_L1,
             {{":campaigns"_L1, db::integerArray(columns.campaigns)},
              {":positions"_L1, db::integerArray(columns.positions)},
              {":times"_L1, db::integerArray(columns.times)},
              {":texts"_L1, db::textArray(columns.texts)}})
        .map([](const QSqlQuery&) {});
}

Result<void> markOptOuts(db::Session& session, const QList<LedgerMoment>& stops)
{
    if (stops.isEmpty()) {
        return {};
    }
    const MomentColumns columns(stops);
    return session
        .run("webhooks/mark_opt_outs"_L1,
             {{":campaigns"_L1, db::integerArray(columns.campaigns)},
              {":positions"_L1, db::integerArray(columns.positions)},
              {":times"_L1, db::integerArray(columns.times)}})
        .map([](const QSqlQuery&) {});
}

} // namespace siaran::webhooks
