#include "services/db/ArrayLiteral.h"
#include "services/webhooks/CustomerRepository.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace siaran::webhooks {

namespace {

using LatestConversations = QHash<ContactId, LatestConversation>;

Result<LatestConversations> fetchLatest(db::Session& session, const QList<Utterance>& said)
{
    QList<qint64> contacts;
    for (const auto& utterance : said) {
        contacts.append(utterance.contact.value());
    }
    auto query = session.run("webhooks/latest_conversations"_L1, {{":contacts"_L1, db::integerArray(contacts)}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    LatestConversations latest;
    while (query->next()) {
        latest.insert(ContactId(query->value(0).toLongLong()),
                      {.id = query->value(1).toLongLong(),
                       .lastInboundAt = QDateTime::fromMSecsSinceEpoch(query->value(2).toLongLong(), Qt::UTC)});
    }
    return latest;
}

/// The ids of new conversations, in the order they were given.
Result<QList<qint64>> openConversations(db::Session& session, const QList<Utterance>& opened)
{
    if (opened.isEmpty()) {
        return QList<qint64>();
    }
    QList<qint64> contacts;
    QList<qint64> times;
    for (const auto& [contact, at] : opened) {
        contacts.append(contact.value());
        times.append(at.toMSecsSinceEpoch());
    }
    auto query = session.run("webhooks/open_conversations"_L1,
                             {{":contacts"_L1, db::integerArray(contacts)}, {":opened"_L1, db::integerArray(times)}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    // One contact's conversations begin more than a day apart, so contact and time tell them apart.
    std::map<std::pair<qint64, qint64>, qint64> byStart;
    while (query->next()) {
        byStart[{query->value(0).toLongLong(), query->value(1).toLongLong()}] = query->value(2).toLongLong();
    }
    QList<qint64> ids;
    for (qsizetype i = 0; i < opened.size(); ++i) {
        ids.append(byStart[{contacts.at(i), times.at(i)}]);
    }
    return ids;
}

Result<void> insertMessages(db::Session& session, const QList<StoredMessage>& messages,
                            const QList<qint64>& conversations)
{
    QStringList wamids;
    QStringList kinds;
    QStringList bodies;
    QStringList payloads;
    QList<qint64> times;
    QList<qint64> campaigns;
    QList<qint64> positions;
    for (const auto& [message, contact, answers] : messages) {
        wamids.append(message.wamid);
        kinds.append(message.kind);
        bodies.append(message.text);
        payloads.append(QString::fromUtf8(message.payload));
        times.append(message.at.toMSecsSinceEpoch());
        campaigns.append(answers.campaign);
        positions.append(answers.position);
    }
    const auto conversationArray = db::integerArray(conversations);
    const auto timeArray = db::integerArray(times);
    return session
        .run("webhooks/insert_messages"_L1,
             {{":conversations"_L1, conversationArray},
              {":wamids"_L1, db::textArray(wamids)},
              {":kinds"_L1, db::textArray(kinds)},
              {":bodies"_L1, db::textArray(bodies)},
              {":payloads"_L1, db::textArray(payloads)},
              {":times"_L1, timeArray},
              {":campaigns"_L1, db::integerArray(campaigns)},
              {":positions"_L1, db::integerArray(positions)}})
        .and_then([&](const QSqlQuery&) {
            return session.run("webhooks/touch_conversations"_L1,
                               {{":conversations"_L1, conversationArray}, {":times"_L1, timeArray}});
        })
        .map([](const QSqlQuery&) {});
}

Result<void> touchContacts(db::Session& session, const QList<Utterance>& said, const QList<Utterance>& opened)
{
    struct Touch {
        qint64 opened = 0;
        qint64 lastAt = 0;
    };
    std::map<qint64, Touch> touched;
    for (const auto& [contact, at] : said) {
        auto& touch = touched[contact.value()];
        touch.lastAt = std::max(touch.lastAt, at.toMSecsSinceEpoch());
    }
    for (const auto& [contact, at] : opened) {
        ++touched[contact.value()].opened;
    }
    QList<qint64> contacts;
    QList<qint64> counts;
    QList<qint64> times;
    for (const auto& [contact, touch] : touched) {
        contacts.append(contact);
        counts.append(touch.opened);
        times.append(touch.lastAt);
    }
    return session
        .run("webhooks/touch_contacts"_L1,
             {{":contacts"_L1, db::integerArray(contacts)},
              {":opened"_L1, db::integerArray(counts)},
              {":times"_L1, db::integerArray(times)}})
        .map([](const QSqlQuery&) {});
}

} // namespace

Result<void> storeMessages(db::Session& session, const QList<StoredMessage>& messages)
{
    if (messages.isEmpty()) {
        return {};
    }
    QList<Utterance> said;
    for (const auto& stored : messages) {
        said.push_back({stored.contact, stored.message.at});
    }
    const auto latest = fetchLatest(session, said);
    if (!latest) {
        return tl::unexpected(latest.error());
    }
    const auto plan = planned(said, *latest);
    const auto opened = openConversations(session, plan.opened);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    QList<qint64> conversations;
    for (const auto& place : plan.places) {
        conversations.append(place.stored != 0 ? place.stored : opened->at(place.opened));
    }
    return insertMessages(session, messages, conversations).and_then([&] {
        return touchContacts(session, said, plan.opened);
    });
}

} // namespace siaran::webhooks
