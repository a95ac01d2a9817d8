#include "services/campaigns/SqlCampaignService.h"
#include "services/consent/SqlConsentService.h"
#include "services/consent/SqlStopListService.h"
#include "services/webhooks/Processor.h"
#include "tests/services/sending/SendingWorld.h"
#include "tests/services/webhooks/WebhookBodies.h"

#include <rapidcheck.h>

#include <set>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int People = 6;

/// The ways somebody stops or comes back.
enum class Way { Word, Button, WhatsApp, ByHand, List };

/// Somebody says or has it said.
struct Saying {
    int person = 0;
    Way way = Way::Word;
    bool stops = true;
};

/// Who may be written to, told as a child would: each person has the reason that holds them back, or none.
class NaiveBook {
public:
    void hear(const Saying& said)
    {
        auto& heldBack = m_heldBack[said.person];
        const int strength = said.way == Way::WhatsApp ? 1 : said.way == Way::Word || said.way == Way::Button ? 2 : 3;
        if (said.stops) {
            heldBack = std::max(heldBack, strength);
        } else if (said.way == Way::ByHand || (said.way != Way::List && heldBack == strength)) {
            heldBack = 0;
        }
    }

    std::set<int> audience() const
    {
        std::set<int> free;
        for (int person = 1; person <= People; ++person) {
            if (m_heldBack[person] == 0) {
                free.insert(person);
            }
        }
        return free;
    }

private:
    int m_heldBack[People + 1] = {};
};

rc::Gen<Saying> anySaying()
{
    return rc::gen::exec([] {
        return Saying {*rc::gen::inRange(1, People + 1),
                       *rc::gen::element(Way::Word, Way::Button, Way::WhatsApp, Way::ByHand, Way::List),
                       *rc::gen::arbitrary<bool>()};
    });
}

/// A shop in which everything is said through the doors it comes by.
struct World : SendingWorld {
    World()
    {
        shop.addContacts(People);
        draft = *QCoro::waitFor(campaigns.saveDraft(shop.draft()));
    }

    static QString phone(int person) { return u"62811000000%1"_s.arg(person); }

    void begin()
    {
        database.execute(u"DELETE FROM single_message; DELETE FROM conversation; DELETE FROM webhook_inbox; "
                         "DELETE FROM consent_event; DELETE FROM contact_preference; DELETE FROM suppression"_s);
        second = QDateTime::currentSecsSinceEpoch() - bodies::Start - 3600;
    }

    void say(const Saying& said)
    {
        ++second;
        switch (said.way) {
        case Way::Word:
            receive(bodies::messages(
                {bodies::text(nextWamid(), said.stops ? word() : u"MULAI"_s, second, {}, phone(said.person))}));
            break;
        case Way::Button: receive(buttonOf(said)); break;
        case Way::WhatsApp: receive(preferenceOf(said)); break;
        case Way::ByHand: {
            const ContactId contact(
                database.value(u"SELECT id FROM contact WHERE phone_e164 = '+%1'"_s.arg(phone(said.person)))
                    .toLongLong());
            if (!QCoro::waitFor(byHand.setOptedOut(contact, said.stops, u"asked"_s))) {
                qFatal("by hand");
            }
            break;
        }
        case Way::List:
            if (said.stops) {
                import(said.person);
            }
            break;
        }
    }

    /// Whom the draft would reach now.
    std::set<int> audience()
    {
        const auto receipt = *QCoro::waitFor(campaigns.receipt(draft));
        const auto left = *QCoro::waitFor(campaigns.excluded(draft, ExclusionReason::OptedOut, {}, 1000));
        std::set<int> reached;
        for (int person = 1; person <= People; ++person) {
            reached.insert(person);
        }
        for (const auto& person : left) {
            reached.erase(person.phoneE164.right(1).toInt());
        }
        RC_ASSERT(receipt.recipients == static_cast<int>(reached.size()));
        return reached;
    }

    static QString word()
    {
        return *rc::gen::element(u"STOP"_s, u"berhenti ya kak"_s, u"Unsubscribe!"_s, u"tak nak"_s, u"Baja"_s, u"sair"_s,
                                 u"arrêt"_s, u"توقف"_s, u"रोको"_s);
    }

    QString nextWamid() { return u"wamid.%1"_s.arg(++wamids); }

    void receive(const QByteArray& body)
    {
        database.execute(
            u"INSERT INTO webhook_inbox (body) VALUES (decode('%1', 'hex'))"_s.arg(QString::fromLatin1(body.toHex())));
        const auto report = webhooks::processBatch(database.session());
        if (!report || report->faults > 0) {
            qFatal("processing");
        }
    }

    QByteArray buttonOf(const Saying& said)
    {
        auto json = bodies::button(nextWamid(), said.stops ? u"Berhenti promo"_s : u"Mulai"_s, u"x"_s, second);
        json.insert(u"from"_s, phone(said.person));
        return bodies::messages({json});
    }

    QByteArray preferenceOf(const Saying& said) const
    {
        const QJsonObject json {{u"wa_id"_s, phone(said.person)},
                                {u"value"_s, said.stops ? u"stop"_s : u"resume"_s},
                                {u"timestamp"_s, bodies::Start + second}};
        return bodies::change(u"user_preferences"_s, {{u"user_preferences"_s, QJsonArray {json}}});
    }

    void import(int person)
    {
        QFile file(journals.filePath(u"list.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write('+' + phone(person).toUtf8()) <= 0) {
            qFatal("list");
        }
        file.close();
        if (!QCoro::waitFor(lists.import(file.fileName(), 0))) {
            qFatal("list");
        }
    }

    campaigns::SqlCampaignService campaigns {database.executor(), u"Rina"_s, Shop::remotePhoneId()};
    consent::SqlConsentService byHand {database.executor(), u"Rina"_s};
    consent::SqlStopListService lists {database.executor(), u"Rina"_s};
    CampaignId draft;
    qint64 second = 0;
    int wamids = 0;
};

} // namespace

/// Whatever is said by whichever door: the next campaign knows.
class TestOptOutLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Property 26. What is noted by hand is of this moment, so customers' words come an hour before it in time; whoever
    // was stopped or brought back by hand is left to hands afterwards.
    void whoSaidStopIsInNoAudience()
    {
        World world;
        QVERIFY(rc::check("the audience is everybody but those whom something holds back", [&] {
            world.begin();
            NaiveBook book;
            std::set<int> byHand;
            const auto sayings = *rc::gen::container<std::vector<Saying>>(anySaying());
            for (const auto& said : sayings) {
                const bool isLate = said.way == Way::ByHand || said.way == Way::List;
                if (isLate ? false : byHand.contains(said.person)) {
                    continue;
                }
                if (isLate) {
                    byHand.insert(said.person);
                }
                world.say(said);
                book.hear(said);
            }
            RC_ASSERT(world.audience() == book.audience());
        }));
    }

    // Property 27.
    void comingBackRestoresTheAudience()
    {
        World world;
        QVERIFY(rc::check("stop, then back the way one left or by hand: the same people as before", [&] {
            world.begin();
            for (int person = 1; person <= People; ++person) {
                if (*rc::gen::arbitrary<bool>()) {
                    world.say({person, Way::Word, true});
                }
            }
            const auto before = world.audience();
            const int who = *rc::gen::inRange(1, People + 1);
            RC_PRE(before.contains(who));
            const auto left = *rc::gen::element(Way::Word, Way::Button, Way::WhatsApp, Way::ByHand, Way::List);
            const bool byHand = left == Way::ByHand || left == Way::List || *rc::gen::arbitrary<bool>();
            world.say({who, left, true});
            auto without = before;
            without.erase(who);
            RC_ASSERT(world.audience() == without);
            world.say({who, byHand ? Way::ByHand : left, false});
            RC_ASSERT(world.audience() == before);
        }));
    }

    // An answer for each opt-out and each return by word or button, none for anything else, however often reports come.
    void eachTurnIsAnsweredOnce()
    {
        World world;
        QVERIFY(rc::check("answers = turns in their own words", [&] {
            world.begin();
            bool isOut[People + 1] = {};
            int turns = 0;
            const auto sayings = *rc::gen::container<std::vector<Saying>>(anySaying());
            for (auto said : sayings) {
                said.way = said.way == Way::Button ? Way::Button : Way::Word;
                world.say(said);
                turns += isOut[said.person] != said.stops ? 1 : 0;
                isOut[said.person] = said.stops;
            }
            world.database.execute(u"UPDATE webhook_inbox SET processed_at = NULL"_s);
            while (webhooks::processBatch(world.database.session())->rows > 0) { }
            RC_ASSERT(world.database.value(u"SELECT count(*) FROM single_message"_s).toInt() == turns);
        }));
    }

    // Half of the crowd says stop while the campaign is under way.
    void aStopInTheMiddleOfACampaignStopsWhatIsQueued()
    {
        SendingWorld world;
        world.shop.addContacts(40);
        QStringList stopped;
        world.gateway.answer = [&](const whatsapp::OutgoingMessage&) {
            if (world.gateway.messages.size() == 5) {
                stopped = sayStopLast(world, 20);
            }
            return world.gateway.accept();
        };
        const auto id = world.begin(20);
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 30'000);
        QCOMPARE(stopped.size(), 20);
        for (const auto& phone : stopped) {
            QVERIFY(!world.gateway.deliveries.contains(phone));
        }
        QCOMPARE(world.gateway.deliveries.size(), 20);
        QVERIFY(world.gateway.reachedNobodyTwice());
        QCOMPARE(world.skipped(u"opted_out"_s), 20);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM campaign_message"_s).toInt(), 40); // nobody is lost
    }

private:
    // Through the real processor, on a connection of its own as in the program.
    static QStringList sayStopLast(SendingWorld& world, int count)
    {
        db::Session session(world.database.settings(), TestDatabase::catalog());
        if (!session.open()) {
            qFatal("no connection");
        }
        QStringList phones;
        const auto second = QDateTime::currentSecsSinceEpoch() - bodies::Start;
        for (int place = 41 - count; place <= 40; ++place) {
            const auto phone
                = world.database.value(u"SELECT phone_e164 FROM campaign_message WHERE position = %1"_s.arg(place))
                      .toString();
            phones.append(phone);
            const auto body
                = bodies::messages({bodies::text(u"wamid.stop%1"_s.arg(place), u"STOP"_s, second, {}, phone.mid(1))});
            world.database.execute(u"INSERT INTO webhook_inbox (body) VALUES (decode('%1', 'hex'))"_s.arg(
                QString::fromLatin1(body.toHex())));
        }
        if (!webhooks::processBatch(session)) {
            qFatal("processing");
        }
        return phones;
    }
};

QTEST_GUILESS_MAIN(TestOptOutLaws)
#include "tst_optoutlaws.moc"
