#include "services/db/DbExecutor.h"
#include "services/webhooks/Processor.h"
#include "services/webhooks/ProcessorLoop.h"
#include "services/webhooks/SqlRawInbox.h"
#include "tests/services/webhooks/WebhookWorkspace.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace siaran;
using namespace siaran::webhooks;
using namespace Qt::StringLiterals;

namespace {

const auto Phone = u"+6281234567890"_s;
constexpr qint64 Day = 24 * 60 * 60;

/// All statements of the program, of which one is broken.
db::SqlCatalog catalogWithout(const QString& statement)
{
    const QTemporaryDir folder;
    for (const auto& name : TestDatabase::catalog().names()) {
        const QFileInfo path(folder.filePath(name + u".sql"_s));
        QDir().mkpath(path.path());
        QFile file(path.filePath());
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        const auto bytes = name.toLatin1();
        file.write(name == statement ? "SELECT no_such_function()"_ba
                                     : TestDatabase::catalog().text(QLatin1StringView(bytes)).toUtf8());
    }
    return db::SqlCatalog::load(folder.path()).value();
}

} // namespace

class TestProcessor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<WebhookWorkspace>(); }

    void aReplyIsLinkedToTheMessageItQuotes()
    {
        m_workspace->addRecipient(1, Phone, u"read"_s, u"accepted"_s, u"wamid.OLD"_s);
        m_workspace->beginCampaign();
        m_workspace->addRecipient(1, Phone, u"read"_s, u"accepted"_s, u"wamid.NEW"_s);
        take({bodies::messages({bodies::text(u"wamid.IN"_s, u"Mau dong kak 🙏"_s, 60, u"wamid.OLD"_s)})});

        QCOMPARE(
            value(u"SELECT string_agg(coalesce(reply_text, '-'), ' | ' ORDER BY campaign_id) FROM campaign_message"_s),
            u"Mau dong kak 🙏 | -"_s);
        QCOMPARE(
            value(
                u"SELECT body || ' ' || kind || ' ' || (campaign_id = (SELECT min(id) FROM campaign)) FROM conversation_message"_s),
            u"Mau dong kak 🙏 text true"_s);
    }

    void aReplyThatQuotesNothingAnswersTheLastMessage()
    {
        m_workspace->addRecipient(1, Phone, u"read"_s, u"accepted"_s, u"wamid.OLD"_s);
        database().execute(u"UPDATE campaign_attempt SET claimed_at = claimed_at - interval '1 day'"_s);
        m_workspace->beginCampaign();
        m_workspace->addRecipient(1, Phone, u"claimed"_s, u"intent"_s, {});
        take({bodies::messages({bodies::text(u"wamid.IN"_s, u"Berapa?"_s, 60, u"wamid.UNKNOWN"_s)})});
        QCOMPARE(m_workspace->recipient(1, u"reply_text"_s), u"Berapa?"_s);
    }

    void nothingIsAnsweredAfterAWeekOrBeforeItWasSent_data()
    {
        QTest::addColumn<qint64>("second");
        QTest::addColumn<bool>("linked");
        QTest::newRow("before") << qint64(-60) << false;
        QTest::newRow("in the same second, rounded down") << qint64(-1) << true;
        QTest::newRow("at the end of the week") << 7 * Day << true;
        QTest::newRow("after the week") << 7 * Day + 1 << false;
    }
    void nothingIsAnsweredAfterAWeekOrBeforeItWasSent()
    {
        QFETCH(qint64, second);
        m_workspace->addRecipient(1, Phone, u"read"_s, u"accepted"_s, u"wamid.OUT"_s);
        take({bodies::messages({bodies::text(u"wamid.IN"_s, u"Halo"_s, second)})});
        QTEST(!m_workspace->recipient(1, u"replied_at"_s).isEmpty(), "linked");
        QTEST(m_workspace->database().value(u"SELECT last_replied_at IS NOT NULL FROM contact"_s).toBool(), "linked");
    }

    void theFirstReplyCountsWhateverComesFirst()
    {
        m_workspace->addRecipient(1, Phone, u"read"_s, u"accepted"_s, u"wamid.OUT"_s);
        take({bodies::messages({bodies::text(u"wamid.IN2"_s, u"second"_s, 90)})});
        take({bodies::messages({bodies::text(u"wamid.IN1"_s, u"first"_s, 60)})});
        take({bodies::messages({bodies::text(u"wamid.IN3"_s, u"third"_s, 120)})});
        QCOMPARE(m_workspace->recipient(1, u"reply_text"_s), u"first"_s);
    }

    void aStatusAndTheReplyToItMayComeTogether()
    {
        m_workspace->addRecipient(1, Phone, u"in_doubt"_s, u"in_doubt"_s, {});
        take({bodies::messages({bodies::text(u"wamid.IN"_s, u"Ya mau"_s, 10 * Day, u"wamid.LOST"_s)}),
              bodies::statuses({bodies::status(u"wamid.LOST"_s, u"read"_s, 10, m_workspace->echo(1))})});
        QCOMPARE(m_workspace->recipient(1, u"status || ' ' || reply_text"_s), u"read Ya mau"_s);
    }

    void aReactionIsNoReply()
    {
        m_workspace->addRecipient(1, Phone, u"read"_s, u"accepted"_s, u"wamid.OUT"_s);
        auto reaction = bodies::text(u"wamid.IN"_s, {}, 60);
        reaction.insert(u"type"_s, u"reaction"_s);
        reaction.insert(u"reaction"_s, QJsonObject {{u"message_id"_s, u"wamid.OUT"_s}, {u"emoji"_s, u"👍"_s}});
        take({bodies::messages({reaction})});
        QCOMPARE(m_workspace->recipient(1, u"replied_at"_s), QString());
        QCOMPARE(value(u"SELECT body || position FROM conversation_message"_s), u"👍1"_s);
    }

    void strangersBecomeContacts()
    {
        take({bodies::messages({bodies::text(u"wamid.1"_s, u"Halo"_s, 1)}),
              bodies::messages({bodies::text(u"wamid.2"_s, u"Hi"_s, 2, {}, u"ID.someone9"_s)}, {}),
              bodies::messages({bodies::text(u"wamid.3"_s, u"Halo lagi"_s, 3)}, u"Another Name"_s)});
        QCOMPARE(
            value(
                u"SELECT string_agg(concat_ws(' ', phone_e164, bsuid, display_name, conversation_count), ', ' ORDER BY id) FROM contact"_s),
            u"+6281234567890 Bu Sri 1, ID.someone9  1"_s);
    }

    void aNumberAndAUserIdAreOnePersonOnceTheyCameTogether()
    {
        auto both = bodies::text(u"wamid.1"_s, u"Halo"_s, 1);
        both.insert(u"from_user_id"_s, u"ID.sri"_s);
        take({bodies::messages({bodies::text(u"wamid.0"_s, u"Halo"_s, 0, {}, u"ID.sri"_s)}, {})});
        take({bodies::messages({both})});
        take({bodies::messages({bodies::text(u"wamid.2"_s, u"Halo"_s, 2)})});
        QCOMPARE(
            value(
                u"SELECT string_agg(concat_ws(' ', phone_e164, bsuid, display_name, conversation_count), ', ') FROM contact"_s),
            u"+6281234567890 ID.sri Bu Sri 1"_s);
        QCOMPARE(value(u"SELECT count(*) FROM conversation_message"_s), u"3"_s);
    }

    void aDayOfSilenceOpensANewConversation()
    {
        take({bodies::messages({bodies::text(u"wamid.1"_s, u"a"_s, 0), bodies::text(u"wamid.2"_s, u"b"_s, Day)}),
              bodies::messages({bodies::text(u"wamid.3"_s, u"c"_s, 2 * Day + 1)})});
        take({bodies::messages(
            {bodies::text(u"wamid.4"_s, u"d"_s, 2 * Day + 2), bodies::text(u"wamid.5"_s, u"e"_s, 5 * Day)})});
        QCOMPARE(value(u"SELECT string_agg(unread::text, ' ' ORDER BY opened_at) FROM conversation"_s), u"2 2 1"_s);
        QCOMPARE(
            value(
                u"SELECT conversation_count || ' ' || (extract(epoch FROM last_inbound_at) - %1)::bigint FROM contact"_s
                    .arg(bodies::Start)),
            u"3 %1"_s.arg(5 * Day));
    }

    void templateNewsReachesTheCopy()
    {
        database().execute(
            u"INSERT INTO template (waba_id, remote_id, name, language, category, status, synced_at) "
            "VALUES ('1022', '77', 'promo', 'id', 'UTILITY', 'PENDING', to_timestamp(%1))"_s.arg(bodies::Start));
        const auto news
            = [](QJsonObject value, qint64 second, const QString& field = u"message_template_status_update"_s) {
                  value.insert(u"message_template_name"_s, u"promo"_s);
                  value.insert(u"message_template_language"_s, u"id"_s);
                  return bodies::change(field, value, bodies::Start + second);
              };
        take({news({{u"event"_s, u"REJECTED"_s}, {u"reason"_s, u"SCAM"_s}}, 20),
              news({{u"event"_s, u"APPROVED"_s}, {u"reason"_s, u"NONE"_s}}, 10), // late, and overtaken
              news({{u"new_quality_score"_s, u"RED"_s}}, 5),
              news({{u"previous_category"_s, u"UTILITY"_s}, {u"new_category"_s, u"MARKETING"_s}}, 5,
                   u"template_category_update"_s)});
        QCOMPARE(value(u"SELECT concat_ws(' ', status, rejected_reason, quality, category) FROM template"_s),
                 u"REJECTED SCAM RED MARKETING"_s);
    }

    void doingItAgainChangesNothing()
    {
        receiveEverything();
        m_workspace->processAll();
        const auto once = m_workspace->everything();
        for (const int rowsAtOnce : {500, 1}) {
            database().execute(u"UPDATE webhook_inbox SET processed_at = NULL"_s);
            m_workspace->processAll(rowsAtOnce);
            QCOMPARE(m_workspace->everything(), once);
        }
    }

    void aFailureAnywhereLeavesEverythingToBeDone_data()
    {
        QTest::addColumn<QString>("statement");
        const QStringList others {u"webhooks/count_waiting"_s, u"webhooks/insert_bodies"_s, u"webhooks/keep_inbox"_s,
                                  u"webhooks/replay_inbox"_s, u"webhooks/set_aside"_s};
        const QStringList consents {u"consent/preferences"_s, u"consent/insert_events"_s, u"consent/fetch_rules"_s,
                                    u"consent/settle_overtaken"_s, u"consent/save_preferences"_s};
        for (const auto& name : TestDatabase::catalog().names()) {
            if (consents.contains(name) || (name.startsWith("webhooks/"_L1) && !others.contains(name))) {
                QTest::newRow(qPrintable(name)) << name;
            }
        }
    }
    void aFailureAnywhereLeavesEverythingToBeDone()
    {
        QFETCH(QString, statement);
        receiveEverything();
        auto told = bodies::text(u"wamid.TOLD"_s, u"Halo"_s, 50);
        told.insert(u"from_user_id"_s, u"ID.77"_s);
        m_workspace->receive(
            {bodies::messages({told}), bodies::statuses({bodies::status(u"wamid.SINGLE"_s, u"delivered"_s, 3)})});
        const auto before = m_workspace->everything();
        const auto catalog = catalogWithout(statement);
        {
            db::Session session(database().settings(), catalog);
            QVERIFY(session.open());
            QVERIFY(!processBatch(session));
        }
        QCOMPARE(m_workspace->everything(), before);
        QCOMPARE(value(u"SELECT count(*) FROM webhook_inbox WHERE processed_at IS NOT NULL"_s), u"0"_s);

        m_workspace->processAll();
        QCOMPARE(m_workspace->recipient(1, u"status"_s), u"read"_s);
        QCOMPARE(consent(), u"true keyword STOP"_s);
    }

    void whatCannotBeDecodedIsSetAside()
    {
        m_workspace->addRecipient(1, Phone, u"accepted"_s, u"accepted"_s, u"wamid.A"_s);
        m_workspace->receive({"no json"_ba, bodies::change(u"something_new"_s, {}),
                              bodies::statuses({bodies::status(u"wamid.A"_s, u"read"_s, 5, m_workspace->echo(1))})});
        const auto report = processBatch(database().session());
        QVERIFY(report);
        QCOMPARE(report->rows, 3);
        QCOMPARE(report->faults, 1);
        QCOMPARE(report->unknown, 1);
        QCOMPARE(m_workspace->recipient(1, u"status"_s), u"read"_s);
        QCOMPARE(value(u"SELECT count(*) FROM webhook_inbox WHERE processed_at IS NOT NULL"_s), u"3"_s);
        QCOMPARE(
            value(u"SELECT string_agg((fault IS NOT NULL) || ' ' || unknown, ', ' ORDER BY id) FROM webhook_inbox"_s),
            u"true 0, false 1, false 0"_s);
    }

    void aBodyTheDatabaseRefusesHoldsUpNobody()
    {
        database().execute(u"ALTER TABLE conversation_message ADD CHECK (body <> 'poison')"_s);
        m_workspace->receive({bodies::messages({bodies::text(u"wamid.1"_s, u"before"_s, 1)}),
                              bodies::messages({bodies::text(u"wamid.2"_s, u"poison"_s, 2)}),
                              bodies::messages({bodies::text(u"wamid.3"_s, u"after"_s, 3)})});
        m_workspace->processAll();
        QCOMPARE(value(u"SELECT string_agg(body, ' ' ORDER BY id) FROM conversation_message"_s), u"before after"_s);
        QCOMPARE(value(u"SELECT fault FROM webhook_inbox WHERE fault IS NOT NULL"_s),
                 u"webhooks/insert_messages: 23514"_s);
        QCOMPARE(value(u"SELECT count(*) FROM webhook_inbox WHERE processed_at IS NULL"_s), u"0"_s);
    }

    void hostileTextIsKeptAsText()
    {
        const auto text
            = u"'); DROP TABLE contact; -- {\"a\":\"\\\\\"} \n\t:phone ?"_s + QChar(QChar::Null) + QChar(0xD800);
        take({bodies::messages({bodies::text(u"wamid.1"_s, text, 1)}, u"<b>\"Bu\"</b> {x,NULL}"_s)});
        QCOMPARE(value(u"SELECT display_name FROM contact"_s), u"<b>\"Bu\"</b> {x,NULL}"_s);
        QVERIFY(value(u"SELECT body FROM conversation_message"_s).startsWith(text.left(text.size() - 2)));
        QCOMPARE(value(u"SELECT payload #>> '{type}' FROM conversation_message"_s), u"text"_s);
    }

    void severalProcessorsShareTheWork()
    {
        constexpr int Messages = 20;
        constexpr int Replies = 60;
        QList<QByteArray> arrived;
        for (int i = 1; i <= Messages; ++i) {
            const auto wamid = u"wamid.%1"_s.arg(i);
            m_workspace->addRecipient(i, u"+62812345678%1"_s.arg(i, 2, 10, QChar(u'0')), u"accepted"_s, u"accepted"_s,
                                      wamid);
            for (const auto& word : {u"read"_s, u"sent"_s, u"delivered"_s, u"read"_s}) {
                arrived.append(bodies::statuses({bodies::status(wamid, word, 5, m_workspace->echo(i))}));
            }
        }
        for (int i = 0; i < Replies; ++i) {
            // Known people, strangers, and everything twice.
            const auto from = u"62812345678%1"_s.arg(i % 30, 2, 10, QChar(u'0'));
            arrived.append(bodies::messages({bodies::text(u"wamid.IN%1"_s.arg(i), u"STOP"_s, 60, {}, from)}));
            arrived.prepend(arrived.last());
        }
        m_workspace->receive(arrived);
        std::vector<std::unique_ptr<db::DbExecutor>> programs;
        QList<QFuture<Result<int>>> ends;
        for (int i = 0; i < 3; ++i) {
            auto& program = programs.emplace_back(
                std::make_unique<db::DbExecutor>(database().settings(), TestDatabase::catalog()));
            ends.append(program->run([](db::Session& session) -> Result<int> {
                for (int faults = 0;;) {
                    const auto report = processBatch(session, {.rows = 7});
                    if (!report) {
                        return tl::unexpected(report.error());
                    }
                    if (report->rows == 0) {
                        return faults;
                    }
                    faults += report->faults;
                }
            }));
        }
        for (auto& end : ends) {
            QVERIFY(end.result());
            QCOMPARE(*end.result(), 0);
        }
        QCOMPARE(value(u"SELECT count(*) FROM webhook_inbox WHERE processed_at IS NULL"_s), u"0"_s);
        QCOMPARE(value(u"SELECT count(*) FROM campaign_message WHERE status = 'read'"_s).toInt(), Messages);
        QCOMPARE(value(u"SELECT sum(unread) FROM conversation"_s).toInt(), Replies);
        QCOMPARE(
            value(
                u"SELECT count(*) || ' ' || sum(conversation_count) FROM contact WHERE last_inbound_at IS NOT NULL"_s),
            u"30 30"_s);
        QCOMPARE(value(u"SELECT count(*) FROM contact_preference WHERE marketing_opted_out"_s), u"30"_s);
    }

    void theLoopWorksOffWhatArrivesAndTellsTheOthers()
    {
        db::DbExecutor own(database().settings(), TestDatabase::catalog());
        ProcessorLoop loop(own, {.rows = 2});
        SqlRawInbox inbox(database().executor());
        connect(&inbox, &SqlRawInbox::stored, &loop, &ProcessorLoop::wake);
        QSignalSpy caughtUp(&loop, &ProcessorLoop::caughtUp);
        loop.start();
        QVERIFY(caughtUp.wait());
        m_workspace->addRecipient(1, Phone, u"accepted"_s, u"accepted"_s, u"wamid.A"_s);
        for (int i = 0; i < 9; ++i) {
            QCoro::connect(
                inbox.store(bodies::statuses({bodies::status(u"wamid.A"_s, u"read"_s, i, m_workspace->echo(1))})), this,
                [](const Result<void>& stored) { QVERIFY(stored); });
        }
        QTRY_COMPARE(value(u"SELECT count(*) FROM webhook_inbox WHERE processed_at IS NOT NULL"_s), u"9"_s);
        QCOMPARE(m_workspace->recipient(1, u"status"_s), u"read"_s);
        loop.stop();
    }

    void theLoopGoesOnAfterTheDatabaseWasAway()
    {
        db::DbExecutor own(database().settings(), TestDatabase::catalog());
        ProcessorLoop loop(own);
        QSignalSpy failed(&loop, &ProcessorLoop::failed);
        database().execute(u"ALTER TABLE webhook_inbox RENAME TO gone"_s);
        loop.start();
        QVERIFY(failed.wait());
        database().execute(u"ALTER TABLE gone RENAME TO webhook_inbox"_s);
        m_workspace->receive({bodies::messages({bodies::text(u"wamid.1"_s, u"Halo"_s, 1)})});
        QTRY_COMPARE(value(u"SELECT count(*) FROM conversation_message"_s), u"1"_s);
    }

private:
    TestDatabase& database() { return m_workspace->database(); }

    QString value(const QString& sql) { return database().value(sql).toString(); }

    QString consent()
    {
        return value(
            u"SELECT coalesce((SELECT marketing_opted_out || ' ' || source || ' ' || evidence FROM contact_preference ORDER BY contact_id LIMIT 1), '')"_s);
    }

    void take(const QList<QByteArray>& arrived)
    {
        m_workspace->receive(arrived);
        m_workspace->processAll();
    }

    /// Something for every statement to do.
    void receiveEverything()
    {
        m_workspace->addRecipient(1, Phone, u"in_doubt"_s, u"in_doubt"_s, {});
        m_workspace->addRecipient(2, u"+6281234567891"_s, u"accepted"_s, u"accepted"_s, u"wamid.B"_s);
        database().execute(u"INSERT INTO template (waba_id, name, language, category, status, synced_at) "
                           "VALUES ('1022', 'promo', 'id', 'MARKETING', 'PENDING', to_timestamp(0))"_s);
        m_workspace->receive(
            {bodies::statuses(
                 {bodies::status(u"wamid.A"_s, u"read"_s, 5, m_workspace->echo(1)),
                  bodies::failure(bodies::status(u"wamid.B"_s, u"failed"_s, 5, m_workspace->echo(2)), 131050)}),
             bodies::messages({bodies::text(u"wamid.1"_s, u"STOP"_s, 60, u"wamid.A"_s)}),
             bodies::messages({bodies::text(u"wamid.2"_s, u"Halo"_s, 2 * Day)}), bodies::preference(u"stop"_s, 70),
             bodies::change(u"message_template_status_update"_s,
                            {{u"event"_s, u"APPROVED"_s},
                             {u"message_template_name"_s, u"promo"_s},
                             {u"message_template_language"_s, u"id"_s}}),
             bodies::change(u"account_update"_s,
                            {{u"event"_s, u"ACCOUNT_RESTRICTION"_s}, {u"max_daily_conversations_per_business"_s, 250}}),
             bodies::messages({QJsonObject {{u"id"_s, u"wamid.3"_s},
                                            {u"from"_s, u"6281000000009"_s},
                                            {u"type"_s, u"system"_s},
                                            {u"system"_s, QJsonObject {{u"wa_id"_s, u"6281000000008"_s}}}}})});
    }

    std::unique_ptr<WebhookWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestProcessor)
#include "tst_processor.moc"
