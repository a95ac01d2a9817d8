#include "tests/services/simulator/Rig.h"

using namespace siaran::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto Budi = u"+6281100000001"_s;
const auto Siti = u"+6281100000002"_s;

QJsonObject errorOf(const Answer& answer)
{
    return answer.json["error"_L1].toObject();
}

} // namespace

/// What WhatsApp refuses, holds back and loses, and in which order it looks (whatsapp.md 11).
class tst_Strictness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Each request has this fault and all that follow it: the first one is told.
    void theOrderOfTheChecksIsMetas()
    {
        Rig rig;
        auto settings = happy();
        settings.messagesPerSecond = 1;
        rig.start(settings);
        QCOMPARE(rig.send(templateBody(Budi, u"first"_s)).status, 200); // the throughput is used up
        rig.post(u"/_simulator/account?health=locked"_s, {});
        const auto number = SimulatorSettings().phoneNumberId;
        const auto message = [](const QString& name, const QString& text) {
            const QJsonObject words {{u"type"_s, u"text"_s}, {u"text"_s, text}};
            return QJsonDocument(
                       QJsonObject {
                           {u"messaging_product"_s, u"whatsapp"_s},
                           {u"to"_s, Budi},
                           {u"type"_s, u"template"_s},
                           {u"template"_s,
                            QJsonObject {
                                {u"name"_s, name},
                                {u"language"_s, QJsonObject {{u"code"_s, u"id"_s}}},
                                {u"components"_s,
                                 QJsonArray {QJsonObject {
                                     {u"type"_s, u"body"_s},
                                     {u"parameters"_s, text.isEmpty() ? QJsonArray() : QJsonArray {words, words}}}}}}}})
                .toJson();
        };
        rig.token = "wrong";
        QCOMPARE(codeOf(rig.post(u"/v25.0/1/messages"_s, "{")), 190);
        rig.token = SimulatorSettings().accessToken.toUtf8();
        QCOMPARE(codeOf(rig.post(u"/v25.0/1/messages"_s, "{")), 100);
        QCOMPARE(errorOf(rig.post(u"/v25.0/1/messages"_s, "{"))["error_subcode"_L1].toInt(), 33);
        QCOMPARE(codeOf(rig.post(u"/v25.0/"_s + number + u"/messages"_s, "{")), 100);
        QCOMPARE(codeOf(rig.send(message(u"tidak_ada"_s, {}))), 132001);
        QCOMPARE(codeOf(rig.send(message(u"diskon_lebaran"_s, {}))), 132015);
        QCOMPARE(codeOf(rig.send(message(u"promo_akhir_pekan"_s, {}))), 132000);
        QCOMPARE(codeOf(rig.send(message(u"promo_akhir_pekan"_s, u"a\n"_s + QString(2000, u'x')))), 132018);
        QCOMPARE(codeOf(rig.send(message(u"promo_akhir_pekan"_s, QString(2000, u'x')))), 132005);
        QCOMPARE(codeOf(rig.send(message(u"promo_akhir_pekan"_s, u"a"_s))), 131031);
        QCOMPARE(rig.simulator->ledger().accepted(), 1);
    }

    void throughputComesBeforeThePairAndThatBeforeTheMessagingLimit()
    {
        auto settings = happy();
        settings.messagesPerSecond = 45;
        settings.limits.pairs = true;
        settings.limits.people = 1;
        auto catalogue = TemplateCatalogue::ofTheShop();
        Memory memory(settings);
        TemplateCare care(settings, catalogue);
        MessageIntake intake(settings, catalogue, memory, care);
        const auto take = [&](const QString& to, qint64 now) {
            const HttpRequest request {
                .method = "POST", .path = {}, .query = {}, .headers = {}, .body = templateBody(to, {})};
            const auto answer = intake.take(request, {}, now);
            return QJsonDocument::fromJson(answer.response.body)["error"_L1]["code"_L1].toInt();
        };
        for (int i = 0; i < 45; ++i) {
            QCOMPARE(take(Budi, 1000), 0);
        }
        QCOMPARE(take(Budi, 1000), 130429);
        QCOMPARE(take(Budi, 3000), 131056);
        QCOMPARE(take(Siti, 3000), 131048);
        QCOMPARE(take(Budi, 1000 + 45 * 6000), 0);
    }

    void anErrorHasMetasShape()
    {
        Rig rig;
        rig.start(happy());
        const auto error = errorOf(rig.send(textBody(u"+6289900130429"_s)));
        QCOMPARE(error["message"_L1].toString(), u"(#130429) Rate limit hit"_s);
        QCOMPARE(error["type"_L1].toString(), u"OAuthException"_s);
        QCOMPARE(error["error_subcode"_L1].toInt(), 2494055);
        QCOMPARE(error["error_data"_L1]["messaging_product"_L1].toString(), u"whatsapp"_s);
        QVERIFY(!error["error_data"_L1]["details"_L1].toString().isEmpty());
        QVERIFY(!error["fbtrace_id"_L1].toString().isEmpty());
        QVERIFY(!error.contains("is_transient"_L1));
        QVERIFY(errorOf(rig.send(textBody(u"+6289900000002"_s)))["is_transient"_L1].toBool());
    }

    // The burst is let through; what follows it is refused.
    void onePersonIsNotWrittenToTooOften()
    {
        Rig rig;
        auto settings = happy();
        settings.limits.pairs = true;
        rig.start(settings);
        int refused = 0;
        for (int i = 0; i < 60; ++i) {
            const auto answer = rig.send(templateBody(Budi, QString::number(i)));
            refused += codeOf(answer) == 131056 ? 1 : 0;
        }
        QVERIFY(refused >= 15);
        QCOMPARE(rig.simulator->ledger().accepted(), 60 - refused);
        QCOMPARE(rig.send(templateBody(Siti, u"other"_s)).status, 200);
    }

    void soManyPeopleADayAndThoseInTheirWindowBesides()
    {
        Rig rig;
        auto settings = rig.withHook(happy());
        settings.limits.people = 2;
        rig.start(settings);
        const auto send = [&rig](int person) {
            return codeOf(rig.send(templateBody(u"+628110000000%1"_s.arg(person), u"c:%1"_s.arg(person))));
        };
        QCOMPARE(send(1), 0);
        QCOMPARE(send(2), 0);
        QCOMPARE(send(3), 131048);
        QCOMPARE(send(1), 0);
        rig.post(u"/_simulator/people?wa_id=6281100000004&writes=Halo"_s, {});
        QTRY_COMPARE(rig.receiver->messages.size(), 1);
        QCOMPARE(send(4), 0);
        rig.post(u"/_simulator/account?people=10"_s, {});
        QCOMPARE(send(3), 0);
        QTRY_COMPARE(rig.receiver->announcements.size(), 1);
        const auto number
            = rig.get(u'/' + settings.phoneNumberId + u"?fields=whatsapp_business_manager_messaging_limit"_s);
        QCOMPARE(number.json["whatsapp_business_manager_messaging_limit"_L1].toString(), u"TIER_10"_s);
    }

    void whoHadEnoughMarketingIsSpared()
    {
        Rig rig;
        auto settings = rig.withHook(happy());
        settings.limits.marketingPerDay = 1;
        settings.sentBeforeFailure = 0;
        rig.start(settings);
        const auto first = rig.send(templateBody(Budi, u"1"_s));
        const auto second = rig.send(templateBody(Budi, u"2"_s));
        QCOMPARE(second.status, 200);
        QTRY_COMPARE(rig.receiver->statusesOf(wamidOf(second)), QStringList {u"failed"_s});
        QTRY_COMPARE(rig.receiver->statusesOf(wamidOf(first)).size(), 3);
        QCOMPARE(failureOf(rig, wamidOf(second)), 131049);
    }

    void whoSwitchedOffersOffIsNotReachedUntilTheySwitchThemOn()
    {
        Rig rig;
        rig.start(rig.withHook(happy()));
        rig.post(u"/_simulator/people?wa_id=6281100000001&offers=stop"_s, {});
        QTRY_COMPARE(rig.receiver->preferences.size(), 1);
        const auto told = rig.receiver->preferences.first();
        QCOMPARE(told["value"_L1].toString(), u"stop"_s);
        QCOMPARE(told["category"_L1].toString(), u"marketing_messages"_s);
        QVERIFY(told["timestamp"_L1].isDouble());
        const auto refused = rig.send(templateBody(Budi, u"1"_s));
        QTRY_COMPARE(failureOf(rig, wamidOf(refused)), 131050);
        rig.post(u"/_simulator/people?wa_id=6281100000001&offers=resume"_s, {});
        QTRY_COMPARE(rig.receiver->preferences.size(), 2);
        const auto taken = rig.send(templateBody(Budi, u"2"_s));
        QTRY_VERIFY(rig.receiver->statusesOf(wamidOf(taken)).contains(u"read"_s));
    }

    void aNewTemplateIsHeldBackAndThenReleased()
    {
        Rig rig;
        auto settings = rig.withHook(happy());
        settings.limits.pacedAfter = 2;
        settings.limits.pacingTime = 2h; // not quite a second here
        rig.start(settings);
        QList<Answer> answers;
        for (int i = 0; i < 5; ++i) {
            answers.push_back(rig.send(templateBody(u"+628110000001%1"_s.arg(i), QString::number(i))));
        }
        const auto word
            = [&answers](int i) { return answers[i].json["messages"_L1][0]["message_status"_L1].toString(); };
        QCOMPARE(word(1), u"accepted"_s);
        QCOMPARE(word(2), u"held_for_quality_assessment"_s);
        QVERIFY(rig.receiver->statusesOf(wamidOf(answers[4])).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(rig.receiver->statusesOf(wamidOf(answers[4])).size(), 3, 20'000);
        QTRY_COMPARE(rig.simulator->counters().updatesToCome, 0);
    }

    void whatIsDroppedFailsAndTheTemplateIsPaused()
    {
        Rig rig;
        auto settings = rig.withHook(happy());
        settings.limits.pacedAfter = 1;
        settings.limits.pacingDropped = 1;
        settings.limits.pacingTime = 1h;
        settings.sentBeforeFailure = 0;
        rig.start(settings);
        rig.send(templateBody(Budi, u"1"_s));
        const auto held = rig.send(templateBody(Siti, u"2"_s));
        QTRY_COMPARE_WITH_TIMEOUT(failureOf(rig, wamidOf(held)), 132015, 20'000);
        QCOMPARE(codeOf(rig.send(templateBody(Siti, u"3"_s))), 132015);
        QTRY_VERIFY(rig.receiver->announcements.size() >= 2);
        QCOMPARE(rig.post(u"/1304694804498704/unpause"_s, {}).status, 200);
        QCOMPARE(rig.send(templateBody(Siti, u"3"_s)).status, 200);
    }

    void manyStopsPauseATemplate()
    {
        Rig rig;
        auto settings = rig.withHook(happy());
        settings.limits.pausedAfter = 3;
        settings.replied = 1;
        settings.stopReplies = 1;
        rig.start(settings);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(rig.send(templateBody(u"+628110000001%1"_s.arg(i), QString::number(i))).status, 200);
        }
        QTRY_COMPARE(codeOf(rig.send(templateBody(Siti, u"x"_s))), 132015);
        QTRY_VERIFY(rig.receiver->announcements.size() >= 2);
    }

    void aTokenEndsInTheMiddle()
    {
        Rig rig;
        auto settings = happy();
        settings.limits.tokenLasts = 2;
        rig.start(settings);
        QCOMPARE(rig.send(templateBody(Budi, u"1"_s)).status, 200);
        QCOMPARE(rig.send(templateBody(Siti, u"2"_s)).status, 200);
        const auto refused = rig.send(templateBody(Siti, u"3"_s));
        QCOMPARE(refused.status, 401);
        QCOMPARE(errorOf(refused)["error_subcode"_L1].toInt(), 463);
        rig.post(u"/_simulator/token?state=valid"_s, {});
        QCOMPARE(rig.send(templateBody(Siti, u"3"_s)).status, 200);
    }

    void aTokenMayOnlyDoWhatItWasGiven()
    {
        Rig rig;
        rig.start(happy());
        rig.post(u"/_simulator/token?scopes=whatsapp_business_management"_s, {});
        QCOMPARE(codeOf(rig.send(templateBody(Budi, u"1"_s))), 10);
        QCOMPARE(rig.get(u'/' + SimulatorSettings().accountId).status, 200);
        rig.post(u"/_simulator/token?scopes=whatsapp_business_messaging"_s, {});
        QCOMPARE(rig.send(templateBody(Budi, u"1"_s)).status, 200);
        QCOMPARE(rig.get(u'/' + SimulatorSettings().accountId).status, 403);
    }

    void theAccountGetsIllAndWell_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("code");
        QTest::newRow("locked") << u"health=locked"_s << 131031;
        QTest::newRow("unpaid") << u"health=unpaid"_s << 131042;
        QTest::newRow("restricted") << u"health=restricted"_s << 368;
        QTest::newRow("maintained") << u"maintenance=60"_s << 131057;
    }
    void theAccountGetsIllAndWell()
    {
        QFETCH(QString, change);
        QFETCH(int, code);
        Rig rig;
        rig.start(rig.withHook(happy()));
        QCOMPARE(rig.post(u"/_simulator/account?"_s + change, {}).status, 200);
        QCOMPARE(codeOf(rig.send(templateBody(Budi, u"1"_s))), code);
        rig.post(u"/_simulator/account?health=well&maintenance=0"_s, {});
        QCOMPARE(rig.send(templateBody(Budi, u"1"_s)).status, 200);
    }

    void aNumberMayAskForItsError_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("later");
        for (const int code : {4, 190, 368, 80007, 130429, 131000, 131042, 131048, 131056, 131057, 133010, 135000}) {
            QTest::addRow("%d at once", code) << code << false;
        }
        for (const int code : {130472, 130497, 131026, 131047, 131049, 131050, 131053}) {
            QTest::addRow("%d later", code) << code << true;
        }
    }
    void aNumberMayAskForItsError()
    {
        QFETCH(int, code);
        QFETCH(bool, later);
        Rig rig;
        rig.start(rig.withHook(happy()));
        const auto answer = rig.send(templateBody(u"+6289900"_s + QString::number(code).rightJustified(6, u'0'), {}));
        QCOMPARE(answer.status == 200, later);
        if (later) {
            QTRY_COMPARE(failureOf(rig, wamidOf(answer)), code);
        } else {
            QCOMPARE(codeOf(answer), code);
        }
    }

    void aHeaderMayAskForTrouble()
    {
        Rig rig;
        rig.start(happy());
        const auto send = [&rig](const QByteArray& fault) {
            auto request = rig.sendRequest();
            request.setRawHeader("X-Simulator-Fault", fault);
            return Rig::wait(rig.network.post(request, templateBody(Budi, QString::fromLatin1(fault))));
        };
        QCOMPARE(codeOf(send("131031")), 131031);
        QCOMPARE(send("serviceDown").status, 503);
        QCOMPARE(send("brokenBefore").status, 0);
        QCOMPARE(rig.simulator->ledger().accepted(), 0);
        const auto slow = send("slowBody");
        QCOMPARE(slow.status, 200);
        QVERIFY(!wamidOf(slow).isEmpty());
        QCOMPARE(rig.send(templateBody(Budi, u"after"_s)).status, 200);
    }

    void outsideTheWindowFreeTextMayBeRefusedAtOnce()
    {
        Rig rig;
        auto settings = happy();
        settings.limits.windowAtOnce = true;
        rig.start(settings);
        QCOMPARE(codeOf(rig.send(textBody(Budi))), 131047);
        QCOMPARE(rig.simulator->ledger().accepted(), 0);
    }

    void everyNumberHasItsOwnThroughputAndName()
    {
        Rig rig;
        auto settings = rig.withHook(happy());
        settings.numbers = 2;
        settings.messagesPerSecond = 1;
        rig.start(settings);
        const auto second = u"/v25.0/106540352242923/messages"_s;
        QCOMPARE(rig.send(templateBody(Budi, u"1"_s)).status, 200);
        QCOMPARE(codeOf(rig.send(templateBody(Siti, u"2"_s))), 130429);
        QCOMPARE(rig.post(second, templateBody(Siti, u"2"_s)).status, 200);
        QTRY_VERIFY(rig.receiver->numbers.contains(u"106540352242923"_s));
        QVERIFY(rig.receiver->numbers.contains(settings.phoneNumberId));
        QCOMPARE(rig.get(u"/106540352242923"_s).json["id"_L1].toString(), u"106540352242923"_s);
    }

    void theOtherDoorIsForMarketingOnly()
    {
        Rig rig;
        rig.start(rig.withHook(happy()));
        const auto door = u"/v25.0/"_s + SimulatorSettings().phoneNumberId + u"/marketing_messages"_s;
        QCOMPARE(codeOf(rig.post(door, textBody(Budi))), 131055);
        auto body = QJsonDocument::fromJson(templateBody(Budi, u"1"_s)).object();
        body.insert(u"product_policy"_s, u"STRICT"_s);
        const auto answer = rig.post(door, QJsonDocument(body).toJson());
        QCOMPARE(answer.status, 200);
        QCOMPARE(codeOf(rig.send(QJsonDocument(body).toJson())), 100);
        QTRY_VERIFY(!rig.receiver->statusesOf(wamidOf(answer)).isEmpty());
        QCOMPARE(rig.receiver->statuses.first()["pricing"_L1]["category"_L1].toString(), u"marketing_lite"_s);
    }

    void whatBecameOfAMessageCanBeAskedFor()
    {
        Rig rig;
        rig.start(rig.withHook(happy()));
        const auto wamid = wamidOf(rig.send(templateBody(Budi, u"1"_s)));
        QTRY_COMPARE(rig.receiver->statusesOf(wamid).size(), 3);
        const auto path = u'/' + SimulatorSettings().phoneNumberId + u"/message_history?message_id="_s;
        const auto node
            = rig.get(path + QString::fromLatin1(QUrl::toPercentEncoding(wamid))).json["data"_L1][0].toObject();
        QCOMPARE(node["message_id"_L1].toString(), wamid);
        QTRY_COMPARE(rig.get(u'/' + node["id"_L1].toString() + u"/events"_s).json["data"_L1].toArray().size(), 3);
        QVERIFY(rig.get(path + u"wamid.x"_s).json["data"_L1].toArray().isEmpty());
    }

    void aConversationComesWithOldVersionsOnly()
    {
        Rig rig;
        rig.start(rig.withHook(happy()));
        const auto send = [&rig](const QString& version) {
            return wamidOf(rig.post(u'/' + version + u'/' + SimulatorSettings().phoneNumberId + u"/messages"_s,
                                    templateBody(Budi, version)));
        };
        const auto old = send(u"v23.0"_s);
        const auto fresh = send(u"v24.0"_s);
        QTRY_COMPARE(rig.receiver->statuses.size(), 6);
        for (const auto& status : rig.receiver->statuses) {
            const bool tells = status["id"_L1].toString() == old && status["status"_L1].toString() != "read"_L1;
            QCOMPARE(status.contains("conversation"_L1), tells);
            QCOMPARE(status["conversation"_L1].toObject().contains("expiration_timestamp"_L1),
                     tells && status["status"_L1].toString() == "sent"_L1);
        }
        QVERIFY(!fresh.isEmpty());
    }

private:
    static int failureOf(const Rig& rig, const QString& wamid)
    {
        for (const auto& status : rig.receiver->statuses) {
            if (status["id"_L1].toString() == wamid && status["status"_L1].toString() == "failed"_L1) {
                return status["errors"_L1][0]["code"_L1].toInt();
            }
        }
        return 0;
    }
};

QTEST_GUILESS_MAIN(tst_Strictness)
#include "tst_strictness.moc"
