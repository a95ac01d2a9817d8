#include "services/sending/SenderRepository.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"
#include "services/sending/ProcessMark.h"

using namespace Qt::StringLiterals;

namespace siaran::sending {

namespace {

QString textOf(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

Result<QString> enlistSender(db::Session& session, const QUuid& sender, const QString& host)
{
    const auto mark = ProcessMark::ofThisProcess();
    if (auto added = session.run("sending/register_sender"_L1,
                                 {{":id"_L1, textOf(sender)},
                                  {":host"_L1, host},
                                  {":machine"_L1, mark.machine.isNull() ? u""_s : mark.machine},
                                  {":pid"_L1, mark.pid}});
        !added) {
        return tl::unexpected(added.error());
    }
    auto key = session.run("sending/fetch_workspace_key"_L1);
    if (!key) {
        return tl::unexpected(key.error());
    }
    return key->next() ? Result<QString>(key->value(0).toString()) : fail(ErrorKind::Internal, u"no workspace key"_s);
}

Result<void> storeHeartbeat(db::Session& session, const QUuid& sender)
{
    auto query = session.run("sending/heartbeat"_L1, {{":id"_L1, textOf(sender)}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? Result<void>() : fail(ErrorKind::NotFound, u"the sender is not enlisted"_s);
}

Result<QList<SenderRecord>> fetchOpenSenders(db::Session& session)
{
    auto query = session.run("sending/fetch_open_senders"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<SenderRecord> senders;
    while (query->next()) {
        senders.push_back({.id = QUuid::fromString(query->value(0).toString()),
                           .machine = query->value(1).toString(),
                           .pid = query->value(2).toLongLong(),
                           .heartbeat = query->value(3).toString()});
    }
    return db::checkEnd(*query).map([&senders] { return senders; });
}

Result<QList<OpenAttempt>> fetchOpenAttempts(db::Session& session, const QList<QUuid>& senders)
{
    QStringList ids;
    for (const auto& sender : senders) {
        ids.append(textOf(sender));
    }
    auto query = session.run("sending/fetch_open_attempts"_L1, {{":senders"_L1, db::textArray(ids)}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<OpenAttempt> open;
    while (query->next()) {
        open.push_back({.key = {.campaign = CampaignId(query->value(0).toLongLong()),
                                .position = query->value(1).toInt(),
                                .attempt = query->value(2).toInt()},
                        .sender = QUuid::fromString(query->value(3).toString())});
    }
    return db::checkEnd(*query).map([&open] { return open; });
}

} // namespace siaran::sending
