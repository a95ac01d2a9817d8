#include "services/webhooks/CustomerMerge.h"

#include "services/consent/Confirmation.h"
#include "services/consent/ConsentRulesRepository.h"
#include "services/db/ArrayLiteral.h"
#include "services/webhooks/ConsentReading.h"
#include "services/webhooks/CustomerRepository.h"
#include "services/webhooks/WebhookCodec.h"

using namespace Qt::StringLiterals;

namespace siaran::webhooks {

namespace {

using consent::Consent;
using consent::ConsentNews;
using consent::ConsentSource;

constexpr qsizetype MaxEvidence = 1000;

/// Everything customers did in a batch, as it becomes known step by step.
struct Doings {
    QList<Behaviour> behaviour; ///< what the statuses tell of people
    QList<LedgerEvent> refusals; ///< events that name the customer's own opt-out
    QList<Refusal> refused;
    QList<Person> people; ///< senders of the messages, then the owners of the preferences
    QList<ContactId> contacts; ///< of `people`
    QList<StoredMessage> fresh; ///< messages that were not known, with what they answer
    bool joined = false; ///< two contacts were one person
    QList<LedgerKey> preferenceKeys; ///< the campaign message each preference followed
};

QList<LedgerEvent> refusalsIn(const QList<LedgerEvent>& events)
{
    QList<LedgerEvent> refusals;
    std::ranges::copy_if(events, std::back_inserter(refusals),
                         [](const LedgerEvent& event) { return event.told.errorCode == StoppedByCustomer; });
    return refusals;
}

QList<Person> recipientsIn(const QList<LedgerEvent>& events)
{
    QList<Person> recipients;
    for (const auto& event : events) {
        if (!event.told.recipient.bsuid.isEmpty()) {
            recipients.push_back({.identity = event.told.recipient});
        }
    }
    return recipients;
}

// What was told of people is kept with them, also the user id of whom a status was about: who hides their number later
// is still known by it.
Result<void> completePeople(db::Session& session, const Doings& doings)
{
    auto contacts = doings.contacts;
    auto people = doings.people;
    for (const auto& behaviour : doings.behaviour) {
        if (!behaviour.bsuid.isEmpty()) {
            contacts.append(behaviour.contact);
            people.push_back({.identity = {.phone = {}, .bsuid = behaviour.bsuid}});
        }
    }
    return completeContacts(session, contacts, people);
}

Result<void> findPeople(db::Session& session, const EventBatch& batch, Doings& doings)
{
    for (const auto& message : batch.messages) {
        doings.people.push_back({message.from, message.profileName, message.contextWamid});
    }
    for (const auto& preference : batch.preferences) {
        doings.people.push_back({.identity = preference.person});
    }
    return joinPeople(session, doings.people + recipientsIn(batch.statuses))
        .and_then([&](bool joined) {
            doings.joined = joined;
            return findBehaviour(session, batch.statuses);
        })
        .and_then([&](QList<Behaviour> behaviour) {
            doings.behaviour = std::move(behaviour);
            return findRefused(session, doings.refusals);
        })
        .and_then([&](QList<Refusal> refused) {
            doings.refused = std::move(refused);
            return findOrMakeContacts(session, doings.people);
        })
        .and_then([&](QList<ContactId> contacts) -> Result<QList<ContactId>> {
            // Somebody may have been made just now who turns out to be known.
            const auto again = joinPeople(session, doings.people);
            if (!again || !*again) {
                return again ? Result<QList<ContactId>>(contacts) : tl::unexpected(again.error());
            }
            doings.joined = true;
            return findOrMakeContacts(session, doings.people);
        })
        .and_then([&](QList<ContactId> contacts) {
            doings.contacts = std::move(contacts);
            QSet<ContactId> all(doings.contacts.cbegin(), doings.contacts.cend());
            for (const auto& refusal : doings.refused) {
                all.insert(refusal.contact);
            }
            for (const auto& behaviour : doings.behaviour) {
                all.insert(behaviour.contact);
            }
            return lockContacts(session, all);
        })
        .and_then([&] { return completePeople(session, doings); });
}

Result<void> findLinks(db::Session& session, const EventBatch& batch, Doings& doings)
{
    QList<Utterance> said;
    QStringList quoted;
    for (const auto& stored : doings.fresh) {
        said.push_back({stored.contact, stored.message.at});
        quoted.append(stored.message.contextWamid);
    }
    for (qsizetype i = 0; i < batch.preferences.size(); ++i) {
        said.push_back({doings.contacts.at(batch.messages.size() + i), batch.preferences.at(i).at});
        quoted.append(QString());
    }
    return findAnswered(session, said, quoted).map([&](const QList<LedgerKey>& keys) {
        for (qsizetype i = 0; i < doings.fresh.size(); ++i) {
            doings.fresh[i].answers = keys.at(i);
        }
        doings.preferenceKeys = keys.mid(doings.fresh.size());
    });
}

// After the contacts are locked: before, another processor might be storing the same message.
Result<void> dropKnown(db::Session& session, const EventBatch& batch, Doings& doings)
{
    return findKnown(session, batch.messages).map([&](const QSet<QString>& known) {
        for (qsizetype i = 0; i < batch.messages.size(); ++i) {
            if (!known.contains(batch.messages.at(i).wamid)) {
                doings.fresh.push_back({batch.messages.at(i), doings.contacts.at(i), {}});
            }
        }
    });
}

/// What was said about consent, which recipients thereby stopped, and which messages a person has to read.
struct Said {
    QList<ConsentNews> news;
    QList<LedgerMoment> stops;
    QStringList doubts; ///< by their WhatsApp ids

    void append(ConsentNews said, const LedgerKey& key)
    {
        if (said.said.optedOut && !key.isNull()) {
            stops.push_back({key, said.said.at, {}});
        }
        said.said.evidence.truncate(MaxEvidence);
        news.push_back(std::move(said));
    }
};

void appendMessage(Said& said, const StoredMessage& stored, const ConsentWords& words)
{
    const auto& message = stored.message;
    const auto intent = intentOf(message, words);
    if (intent == ConsentIntent::MaybeOptOut) {
        said.doubts.append(message.wamid);
    }
    if (intent == ConsentIntent::MaybeOptOut || intent == ConsentIntent::None) {
        return;
    }
    const Consent consent {.optedOut = intent == ConsentIntent::OptOut,
                           .at = message.at,
                           .source = message.pressedButton ? ConsentSource::Button : ConsentSource::Keyword,
                           .evidence = message.text.isEmpty() ? message.buttonPayload : message.text};
    said.append({.contact = stored.contact,
                 .said = consent,
                 .isAnswer = intent == ConsentIntent::Agreement,
                 .proof = message.wamid},
                stored.answers);
}

Said consentIn(const EventBatch& batch, const Doings& doings, const ConsentWords& words)
{
    Said said;
    for (const auto& stored : doings.fresh) {
        appendMessage(said, stored, words);
    }
    for (qsizetype i = 0; i < batch.preferences.size(); ++i) {
        const auto& preference = batch.preferences.at(i);
        const Consent consent {.optedOut = preference.optedOut,
                               .at = preference.at,
                               .source = ConsentSource::WhatsApp,
                               .evidence = u"user_preferences: "_s + preference.detail};
        said.append({doings.contacts.at(batch.messages.size() + i), consent}, doings.preferenceKeys.at(i));
    }
    for (const auto& refusal : doings.refused) {
        const auto& told = doings.refusals.at(refusal.index).told;
        const Consent consent {.optedOut = true,
                               .at = told.at,
                               .source = ConsentSource::WhatsApp,
                               .evidence = QString::number(StoppedByCustomer) + u": "_s + told.errorDetail};
        said.append({refusal.contact, consent}, refusal.key);
    }
    return said;
}

Result<void> flagDoubts(db::Session& session, const QStringList& wamids)
{
    if (wamids.isEmpty()) {
        return {};
    }
    return session.run("consent/flag_doubts"_L1, {{":wamids"_L1, db::textArray(wamids)}}).map([](const QSqlQuery&) {});
}

// After the messages are stored: some of them are flagged.
Result<void> mergeConsent(db::Session& session, const Said& said)
{
    return consent::record(session, said.news)
        .and_then([&](const consent::Recorded& done) {
            return consent::askConfirmations(session, done.turned, QDateTime::currentDateTimeUtc());
        })
        .and_then([&] { return flagDoubts(session, said.doubts); });
}

Result<ConsentWords> wordsFor(db::Session& session, const Doings& doings)
{
    if (doings.fresh.isEmpty()) {
        return ConsentWords();
    }
    return consent::fetchRules(session).map([](const ConsentRules& rules) { return rules.words(); });
}

Result<void> storeDoings(db::Session& session, const EventBatch& batch, const Doings& doings)
{
    QList<LedgerMoment> replies;
    auto behaviour = doings.behaviour;
    for (const auto& stored : doings.fresh) {
        if (!stored.answers.isNull() && isReply(stored.message)) {
            replies.push_back({stored.answers, stored.message.at, stored.message.text});
            behaviour.push_back({stored.contact, Behaviour::What::Replied, stored.message.at});
        }
    }
    const auto words = wordsFor(session, doings);
    if (!words) {
        return tl::unexpected(words.error());
    }
    const auto said = consentIn(batch, doings, *words);
    return storeMessages(session, doings.fresh)
        .and_then([&] { return mergeConsent(session, said); })
        .and_then([&] { return recordBehaviour(session, behaviour); })
        .and_then([&] { return markReplies(session, replies); })
        .and_then([&] { return markOptOuts(session, said.stops); });
}

} // namespace

Result<CustomerChanges> mergeCustomers(db::Session& session, const EventBatch& batch)
{
    Doings doings {.behaviour = {},
                   .refusals = refusalsIn(batch.statuses),
                   .refused = {},
                   .people = {},
                   .contacts = {},
                   .fresh = {},
                   .preferenceKeys = {}};
    const bool wroteOrChose = !batch.messages.isEmpty() || !batch.preferences.isEmpty() || !doings.refusals.isEmpty();
    if (!wroteOrChose && batch.statuses.isEmpty()) {
        return CustomerChanges {};
    }
    return findPeople(session, batch, doings)
        .and_then([&] { return dropKnown(session, batch, doings); })
        .and_then([&] { return findLinks(session, batch, doings); })
        .and_then([&] { return storeDoings(session, batch, doings); })
        .map([&doings, wroteOrChose] {
            const bool wrote = !doings.fresh.isEmpty();
            return CustomerChanges {
                .contacts = wroteOrChose || doings.joined, .conversations = wrote || doings.joined, .campaigns = wrote};
        });
}

} // namespace siaran::webhooks
