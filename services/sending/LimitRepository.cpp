#include "services/sending/LimitRepository.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::sending {

namespace {

// Losing the last half second of reservations in a crash of the server is cheaper than a sync for each of them.
Result<SlotReservation> reserveLightly(db::Session& session, QLatin1StringView statement,
                                       std::initializer_list<db::Session::Binding> bindings)
{
    db::Transaction transaction(session);
    auto query = transaction.begin()
                     .and_then([&] { return session.runScript(u"SET LOCAL synchronous_commit = off"_s); })
                     .and_then([&] { return session.repeat(statement, bindings); });
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::NotFound, u"no pacing row"_s);
    }
    const SlotReservation reservation {
        .wait = std::chrono::microseconds(static_cast<qint64>(std::max(0.0, query->value(0).toDouble()) * 1e6)),
        .ratePerSecond = query->value(1).toDouble(),
        .isShared = query->value(2).toBool()};
    query->finish();
    return transaction.commit().map([&reservation] { return reservation; });
}

Result<std::optional<int>> firstNumber(Result<QSqlQuery> query)
{
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next() || query->isNull(0)) {
        return std::optional<int>();
    }
    return std::optional(query->value(0).toInt());
}

Result<void> storeLimit(db::Session& session, const QString& account, std::optional<int> people)
{
    const auto before = firstNumber(session.run("sending/lock_limit"_L1, {{":account"_L1, account}}));
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (*before == people) {
        return {};
    }
    const auto value = people ? QVariant(*people) : QVariant(QMetaType::fromType<int>());
    auto stored = session.run("sending/store_limit"_L1, {{":account"_L1, account}, {":people"_L1, value}});
    if (stored && people && !*before) {
        stored = session.run("sending/recount_openings"_L1, {{":account"_L1, account}});
    }
    return stored.map([](const QSqlQuery&) {});
}

} // namespace

Result<SlotReservation> reserveSlots(db::Session& session, const QUuid& sender, PhoneNumberId number, double level,
                                     int count)
{
    return reserveLightly(session, "sending/reserve_slots"_L1,
                          {{":level"_L1, level},
                           {":phone_number"_L1, number.value()},
                           {":slots"_L1, count},
                           {":sender"_L1, sender.toString(QUuid::WithoutBraces)}});
}

Result<SlotReservation> reserveTurnSlots(db::Session& session, CampaignId campaign, double perSecond, int count)
{
    return reserveLightly(session, "sending/reserve_turn"_L1,
                          {{":campaign"_L1, campaign.value()}, {":rate"_L1, perSecond}, {":slots"_L1, count}});
}

Result<std::optional<int>> freeOpenings(db::Session& session, const QString& account)
{
    const auto people = firstNumber(session.run("sending/lock_limit"_L1, {{":account"_L1, account}}));
    if (!people || !*people) {
        return people;
    }
    return firstNumber(session.run("sending/free_openings"_L1, {{":account"_L1, account}}));
}

Result<void> recordOpenings(db::Session& session, const QString& account, const QStringList& phones)
{
    return session.run("sending/record_openings"_L1, {{":account"_L1, account}, {":phones"_L1, db::textArray(phones)}})
        .map([](const QSqlQuery&) {});
}

Result<void> restCampaign(db::Session& session, CampaignId campaign, const QString& account)
{
    return session.run("sending/rest"_L1, {{":account"_L1, account}, {":campaign"_L1, campaign.value()}})
        .map([](const QSqlQuery&) {});
}

Result<void> storeFacts(db::Session& session, const NumberFacts& facts)
{
    db::Transaction transaction(session);
    const auto level = facts.perSecond ? QVariant(*facts.perSecond) : QVariant(QMetaType::fromType<int>());
    auto query = transaction.begin().and_then([&] {
        return session.run("sending/store_level"_L1, {{":remote_id"_L1, facts.remoteId}, {":level"_L1, level}});
    });
    if (!query) {
        return tl::unexpected(query.error());
    }
    const auto account = query->next() ? query->value(0).toString() : QString();
    query->clear();
    if (facts.isLimitKnown && !account.isEmpty()) {
        if (auto stored = storeLimit(session, account, facts.peoplePerDay); !stored) {
            return stored;
        }
    }
    return transaction.commit();
}

} // namespace siaran::sending
