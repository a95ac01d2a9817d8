#include "services/sending/DoubtRepository.h"

#include "services/access/AuditTrail.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"

#include <map>

using namespace Qt::StringLiterals;

namespace siaran::sending {

namespace {

using Rulings = std::map<std::pair<CampaignId, bool>, QList<AttemptKey>>;

DoubtPolicy policyFromWord(const QString& word)
{
    if (word == "treat_as_sent"_L1) {
        return DoubtPolicy::TreatAsSent;
    }
    return word == "try_again"_L1 ? DoubtPolicy::TryAgain : DoubtPolicy::Ask;
}

Result<Rulings> ruleOnSilence(db::Session& session)
{
    auto query = session.run("sending/fetch_silent_doubts"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    Rulings rulings;
    while (query->next()) {
        auto evidence = evidenceIn(*query);
        evidence.triedAgain = query->value(9).toInt();
        const auto decided = ruling(policyFromWord(query->value(8).toString()), evidence);
        if (decided != DoubtRuling::Wait) {
            const auto attempt = doubtedIn(*query);
            rulings[{attempt.campaign, decided == DoubtRuling::TryAgain}].push_back(attempt);
        }
    }
    return db::checkEnd(*query).map([&rulings] { return rulings; });
}

} // namespace

AttemptKey doubtedIn(const QSqlQuery& row)
{
    return {CampaignId(row.value(0).toLongLong()), row.value(1).toInt(), row.value(2).toInt()};
}

DoubtEvidence evidenceIn(const QSqlQuery& row)
{
    return {.age = std::chrono::seconds(static_cast<qint64>(row.value(5).toDouble())),
            .taken = row.value(6).toInt(),
            .reported = row.value(7).toInt(),
            .wasRefusal = row.value(3).toString() == "server_error"_L1 && !row.isNull(4)};
}

Result<int> resolveDoubts(db::Session& session, CampaignId campaign, const QList<AttemptKey>& attempts, bool sendAgain)
{
    QList<qint64> positions;
    QList<qint64> numbers;
    for (const auto& key : attempts) {
        positions.append(key.position);
        numbers.append(key.attempt);
    }
    auto query = session.run("sending/resolve_doubts"_L1,
                             {{":campaign"_L1, campaign.value()},
                              {":positions"_L1, db::integerArray(positions)},
                              {":attempts"_L1, db::integerArray(numbers)},
                              {":send_again"_L1, sendAgain}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    int settled = 0;
    while (query->next()) {
        ++settled;
    }
    return db::checkEnd(*query).map([settled] { return settled; });
}

Result<int> settleSilentDoubts(db::Session& session)
{
    db::Transaction transaction(session);
    const auto rulings = transaction.begin().and_then([&] { return ruleOnSilence(session); });
    if (!rulings) {
        return tl::unexpected(rulings.error());
    }
    int settled = 0;
    for (const auto& [what, attempts] : *rulings) {
        const auto people = resolveDoubts(session, what.first, attempts, what.second);
        if (!people) {
            return people;
        }
        settled += *people;
        const QJsonObject detail {{u"people"_s, *people}, {u"send_again"_s, what.second}, {u"by_policy"_s, true}};
        if (auto recorded
            = access::record(session, u"sender"_s, u"campaign.doubt_resolved"_s, what.first.value(), detail);
            !recorded) {
            return tl::unexpected(recorded.error());
        }
    }
    return transaction.commit().map([settled] { return settled; });
}

} // namespace siaran::sending
