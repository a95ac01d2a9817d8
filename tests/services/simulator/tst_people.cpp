#include "services/simulator/Reply.h"
#include "tests/services/simulator/Rig.h"

#include <QSet>

using namespace siaran::simulator;
using namespace Qt::StringLiterals;

/// What people do besides receiving: every kind of message, with and without what it answers, with and without a
/// number.
class tst_People : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfMessageIsWrittenAsMetaWritesIt_data()
    {
        QTest::addColumn<QString>("does");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("key"); // something its object must have
        QTest::newRow("words") << u"writes=Halo%20kak"_s << u"text"_s << u"body"_s;
        QTest::newRow("button") << u"presses=STOP_PROMO&label=Stop"_s << u"button"_s << u"payload"_s;
        QTest::newRow("choice") << u"sends=choice&label=Bandung"_s << u"interactive"_s << u"list_reply"_s;
        QTest::newRow("image") << u"sends=image"_s << u"image"_s << u"sha256"_s;
        QTest::newRow("document") << u"sends=document"_s << u"document"_s << u"filename"_s;
        QTest::newRow("voice") << u"sends=voice"_s << u"audio"_s << u"voice"_s;
        QTest::newRow("sticker") << u"sends=sticker"_s << u"sticker"_s << u"animated"_s;
        QTest::newRow("location") << u"sends=location"_s << u"location"_s << u"latitude"_s;
        QTest::newRow("reaction") << u"sends=reaction&label=x"_s << u"reaction"_s << u"emoji"_s;
        QTest::newRow("order") << u"sends=order"_s << u"order"_s << u"product_items"_s;
        QTest::newRow("unsupported") << u"sends=unsupported"_s << u"unsupported"_s << u"type"_s;
    }
    void everyKindOfMessageIsWrittenAsMetaWritesIt()
    {
        QFETCH(QString, does);
        QFETCH(QString, type);
        QFETCH(QString, key);
        Rig rig;
        rig.start(rig.withHook(happy()));
        QCOMPARE(rig.post(u"/_simulator/people?wa_id=6281100000001&"_s + does, {}).status, 200);
        QTRY_COMPARE(rig.receiver->messages.size(), 1);
        const auto message = rig.receiver->messages.first();
        QCOMPARE(message["type"_L1].toString(), type);
        QVERIFY(message[type].toObject().contains(key));
        QCOMPARE(message["from"_L1].toString(), u"6281100000001"_s);
        QVERIFY(!message.contains("context"_L1));
        QCOMPARE(message.contains("errors"_L1), type == "unsupported"_L1);
        QCOMPARE(rig.receiver->badSignatures, 0);
    }

    void whatTheySendCanBeFetched()
    {
        Rig rig;
        rig.start(rig.withHook(happy()));
        for (const auto& kind : {u"image"_s, u"document"_s, u"sticker"_s}) {
            rig.post(u"/_simulator/people?wa_id=6281100000001&sends="_s + kind, {});
        }
        QTRY_COMPARE(rig.receiver->messages.size(), 3);
        for (const auto& message : rig.receiver->messages) {
            const auto id = message[message["type"_L1].toString()]["id"_L1].toString();
            const auto about = rig.get(u"/v25.0/"_s + id);
            QCOMPARE(about.status, 200);
            QCOMPARE(Rig::wait(rig.network.get(rig.request(QUrl(about.json["url"_L1].toString())))).type,
                     about.json["mime_type"_L1].toString().toLatin1());
        }
    }

    void theyMayAnswerTheLastMessage()
    {
        Rig rig;
        rig.start(rig.withHook(happy()));
        const auto wamid = wamidOf(rig.send(templateBody(u"+6281100000001"_s, u"c:1"_s)));
        rig.post(u"/_simulator/people?wa_id=6281100000001&writes=STOP&answers=1"_s, {});
        QTRY_COMPARE(rig.receiver->messages.size(), 1);
        QCOMPARE(rig.receiver->messages.first()["context"_L1]["id"_L1].toString(), wamid);
    }

    void someoneMayBeKnownByTheirUserIdAlone()
    {
        Rig rig;
        rig.start(rig.withHook(happy()));
        rig.post(u"/_simulator/people?user_id=ID.13491208655302741918&writes=Halo"_s, {});
        QTRY_COMPARE(rig.receiver->messages.size(), 1);
        QVERIFY(!rig.receiver->messages.first().contains("from"_L1));
        QCOMPARE(rig.receiver->messages.first()["from_user_id"_L1].toString(), u"ID.13491208655302741918"_s);

        // Their window is open: they can be answered.
        const auto answer = rig.send(QJsonDocument(QJsonObject {{u"messaging_product"_s, u"whatsapp"_s},
                                                                {u"recipient"_s, u"ID.13491208655302741918"_s},
                                                                {u"type"_s, u"text"_s},
                                                                {u"text"_s, QJsonObject {{u"body"_s, u"Halo"_s}}}})
                                         .toJson());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json["contacts"_L1][0]["user_id"_L1].toString(), u"ID.13491208655302741918"_s);
        QTRY_COMPARE(rig.receiver->statusesOf(wamidOf(answer)), (QStringList {u"sent"_s, u"delivered"_s, u"read"_s}));
        QVERIFY(!rig.receiver->statuses.first().contains("recipient_id"_L1));
    }

    void whoHidesTheirNumberIsToldByUserId()
    {
        Rig rig;
        auto settings = rig.withHook(happy());
        settings.inbound.hiddenNumbers = 1;
        settings.replied = 1;
        rig.start(settings);
        rig.send(templateBody(u"+6281100000001"_s, u"c:1"_s));
        QTRY_COMPARE(rig.receiver->messages.size(), 1);
        QVERIFY(!rig.receiver->messages.first().contains("from"_L1));
        for (const auto& status : rig.receiver->statuses) {
            QVERIFY(!status.contains("recipient_id"_L1));
            QVERIFY(!status["recipient_user_id"_L1].toString().isEmpty());
        }
    }

    void someChangeTheirNumber()
    {
        Rig rig;
        auto settings = rig.withHook(happy());
        settings.inbound.numberChanges = 1;
        settings.replied = 1;
        rig.start(settings);
        rig.send(templateBody(u"+6281100000001"_s, u"c:1"_s));
        QTRY_COMPARE(rig.receiver->messages.size(), 2);
        const auto& told = rig.receiver->messages;
        const auto system = told[0]["type"_L1].toString() == "system"_L1 ? told[0] : told[1];
        QCOMPARE(system["system"_L1]["type"_L1].toString(), u"user_changed_number"_s);
        QCOMPARE(system["from"_L1].toString(), u"6281100000001"_s);
        QVERIFY(system["system"_L1]["wa_id"_L1].toString() != u"6281100000001"_s);
    }

    void repliesAreMixed()
    {
        SimulatorSettings settings;
        settings.stopReplies = 0.3;
        settings.inbound
            = {.otherKinds = 0.5, .withoutContext = 0.2, .hiddenNumbers = 0, .numberChanges = 0, .stopBySwitch = 0.5};
        QSet<Reply::Kind> kinds;
        QSet<QByteArray> stops;
        int withoutContext = 0;
        for (int i = 0; i < 2000; ++i) {
            const AcceptedMessage message {.wamid = "wamid.x",
                                           .person = {.waId = "62811" + QByteArray::number(i), .userId = {}},
                                           .callbackData = "c",
                                           .category = "marketing",
                                           .quickReplies = {{"Saya mau", "YES"}}};
            const auto reply = replyTo(settings, message);
            kinds.insert(reply.kind);
            withoutContext += reply.quotes ? 0 : 1;
            if (reply.wantsToStop && reply.kind == Reply::Kind::Text) {
                stops.insert(reply.text);
            }
        }
        QCOMPARE(kinds.size(), 13);
        QVERIFY(withoutContext > 300);
        QVERIFY(stops.contains("ARRÊT") && stops.contains("berhenti") && stops.contains("descadastrar"));
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("nobody") << u"people?writes=x"_s;
        QTest::newRow("nothing done") << u"people?wa_id=6281"_s;
        QTest::newRow("no such health") << u"account?health=fine"_s;
        QTest::newRow("no such state") << u"token?state=old"_s;
        QTest::newRow("no such template") << u"templates?name=x&language=id&status=PAUSED"_s;
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, path);
        Rig rig;
        rig.start(happy());
        QCOMPARE(rig.post(u"/_simulator/"_s + path, {}).status, 400);
        QCOMPARE(rig.post(u"/_simulator/unheard"_s, {}).status, 404);
    }
};

QTEST_GUILESS_MAIN(tst_People)
#include "tst_people.moc"
