#include "services/webhooks/SingleMerge.h"

#include "services/db/ArrayLiteral.h"

using namespace Qt::StringLiterals;

namespace siaran::webhooks {

Result<int> mergeSingles(db::Session& session, const QList<SingleEvent>& events)
{
    if (events.isEmpty()) {
        return 0;
    }
    QList<qint64> messages;
    QList<qint64> attempts;
    QStringList wamids;
    QStringList statuses;
    QList<qint64> times;
    QList<qint64> codes;
    for (const auto& [told, echo] : events) {
        messages.append(echo ? echo->message : 0);
        attempts.append(echo ? echo->attempt : 0);
        wamids.append(told.wamid);
        statuses.append(toWord(told.status));
        times.append(told.at.toMSecsSinceEpoch());
        codes.append(told.errorCode.value_or(0));
    }
    return session
        .run("webhooks/merge_singles"_L1,
             {{":messages"_L1, db::integerArray(messages)},
              {":attempts"_L1, db::integerArray(attempts)},
              {":wamids"_L1, db::textArray(wamids)},
              {":statuses"_L1, db::textArray(statuses)},
              {":times"_L1, db::integerArray(times)},
              {":codes"_L1, db::integerArray(codes)}})
        .map([](const QSqlQuery& merged) { return merged.numRowsAffected(); });
}

} // namespace siaran::webhooks
