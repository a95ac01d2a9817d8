#include "services/consent/ConsentRecord.h"

#include "services/db/ArrayLiteral.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::consent {

namespace {

using Preferences = QHash<ContactId, Consent>;

/// The columns of consents, ready for unnest.
struct Columns {
    QList<qint64> contacts;
    QList<qint64> times;
    QList<qint64> optedOut;
    QStringList sources;
    QStringList evidence;

    void append(ContactId contact, const Consent& consent)
    {
        contacts.append(contact.value());
        times.append(consent.at.toMSecsSinceEpoch());
        optedOut.append(consent.optedOut ? 1 : 0);
        sources.append(toWord(consent.source));
        evidence.append(consent.evidence);
    }

    Result<void> write(db::Session& session, QLatin1StringView statement) const
    {
        return session
            .run(statement,
                 {{":contacts"_L1, db::integerArray(contacts)},
                  {":times"_L1, db::integerArray(times)},
                  {":opted_out"_L1, db::integerArray(optedOut)},
                  {":sources"_L1, db::textArray(sources)},
                  {":evidence"_L1, db::textArray(evidence)}})
            .map([](const QSqlQuery&) {});
    }
};

Result<Preferences> fetchPreferences(db::Session& session, const QList<ConsentNews>& news)
{
    QList<qint64> ids;
    for (const auto& item : news) {
        ids.append(item.contact.value());
    }
    auto query = session.run("consent/preferences"_L1, {{":contacts"_L1, db::integerArray(ids)}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    Preferences preferences;
    while (query->next()) {
        preferences.insert(ContactId(query->value(0).toLongLong()),
                           {.optedOut = query->value(1).toBool(),
                            .at = QDateTime::fromMSecsSinceEpoch(query->value(2).toLongLong(), Qt::UTC),
                            .source = consentSourceFromWord(query->value(3).toString()).value_or(ConsentSource::Manual),
                            .evidence = query->value(4).toString()});
    }
    return preferences;
}

bool isFresh(const std::optional<Consent>& current, const Consent& answer)
{
    return current && current->optedOut && answer.at <= current->at.addDays(1);
}

// Who is opted out by now has answered the question whether they meant it.
Result<void> settleOvertaken(db::Session& session, const QList<qint64>& contacts)
{
    if (contacts.isEmpty()) {
        return {};
    }
    return session.run("consent/settle_overtaken"_L1, {{":contacts"_L1, db::integerArray(contacts)}})
        .map([](const QSqlQuery&) {});
}

} // namespace

Result<Recorded> record(db::Session& session, QList<ConsentNews> news)
{
    if (news.isEmpty()) {
        return Recorded();
    }
    // Of two things said in the same instant the opt-out is heard last.
    std::ranges::stable_sort(news, {}, [](const ConsentNews& item) {
        return std::pair(item.said.at.toMSecsSinceEpoch(), item.said.optedOut);
    });
    auto preferences = fetchPreferences(session, news);
    if (!preferences) {
        return tl::unexpected(preferences.error());
    }
    Recorded recorded;
    Preferences changed;
    Columns events;
    for (const auto& item : std::as_const(news)) {
        const auto& [contact, said, isAnswer, proof] = item;
        const auto known = preferences->constFind(contact);
        const auto current = known == preferences->cend() ? std::nullopt : std::optional(*known);
        if (isAnswer && !isFresh(current, said)) {
            continue;
        }
        const auto next = changedBy(current, said);
        if (next) {
            preferences->insert(contact, *next);
            changed.insert(contact, *next);
        }
        if (next && next->optedOut != (current && current->optedOut)) {
            recorded.turned.push_back(item);
        }
        if (next || said.optedOut) {
            events.append(contact, said);
        }
    }
    recorded.changed = static_cast<int>(changed.size());
    Columns inForce;
    QList<qint64> stopped;
    for (auto item = changed.cbegin(); item != changed.cend(); ++item) {
        inForce.append(item.key(), *item);
        if (item->optedOut) {
            stopped.append(item.key().value());
        }
    }
    return events.write(session, "consent/insert_events"_L1)
        .and_then([&] { return inForce.write(session, "consent/save_preferences"_L1); })
        .and_then([&] { return settleOvertaken(session, stopped); })
        .map([&recorded] { return recorded; });
}

} // namespace siaran::consent
