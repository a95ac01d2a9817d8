#include "services/webhooks/InboxReplay.h"

#include "services/access/AuditTrail.h"

#include <QDateTime>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace siaran::webhooks {

Result<qint64> replayInbox(db::Session& session, const QString& actor, QDate from, QDate until)
{
    if (!from.isValid() || !until.isValid() || until < from) {
        return fail(ErrorKind::Invalid, u"these are no days"_s);
    }
    db::Transaction transaction(session);
    qint64 waiting = 0;
    return transaction.begin()
        .and_then([&] {
            return session.run(
                "webhooks/replay_inbox"_L1,
                {{":from"_L1, from.startOfDay(Qt::UTC)}, {":until"_L1, until.addDays(1).startOfDay(Qt::UTC)}});
        })
        .and_then([&](QSqlQuery query) {
            waiting = query.next() ? query.value(0).toLongLong() : 0;
            return access::record(session, actor, u"webhooks.replayed"_s, std::nullopt,
                                  {{u"from"_s, from.toString(Qt::ISODate)},
                                   {u"until"_s, until.toString(Qt::ISODate)},
                                   {u"bodies"_s, waiting}});
        })
        .and_then([&] { return transaction.commit(); })
        .map([&] { return waiting; });
}

} // namespace siaran::webhooks
