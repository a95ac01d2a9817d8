#include "services/access/Role.h"
#include "services/api/Monitor.h"
#include "tests/app/server/ApiWorld.h"
#include "tests/app/server/RawClient.h"

#include <QCoro/QCoroTask>
#include <QRegularExpression>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

/// One sample of a text of Prometheus.
struct Sample {
    QString name;
    QString labels;
    double value = 0;
};

/// The text format 0.0.4, read strictly: what is not understood is a fault.
struct Metrics {
    explicit Metrics(const QByteArray& text)
    {
        static const QRegularExpression sample(
            uR"(^([a-z][a-z0-9_]*)(\{[a-z]+="[A-Za-z0-9_.+ -]*"(?:,[a-z]+="[A-Za-z0-9_.+ -]*")*\})? (-?[0-9.e+-]+)$)"_s);
        const auto lines = QString::fromUtf8(text).split(u'\n');
        if (!lines.last().isEmpty()) {
            faults.append(u"the last line has no end"_s);
        }
        for (const auto& line : lines.first(lines.size() - 1)) {
            const auto words = line.split(u' ');
            if (line.startsWith("# HELP "_L1) && words.size() > 3) {
                helps.append(words.at(2));
            } else if (line.startsWith("# TYPE "_L1) && words.size() == 4 && !types.contains(words.at(2))) {
                types.insert(words.at(2), words.at(3));
            } else if (const auto match = sample.match(line); match.hasMatch()) {
                add({match.captured(1), match.captured(2), match.captured(3).toDouble()});
            } else {
                faults.append(line);
            }
        }
    }

    void add(const Sample& one)
    {
        static const QRegularExpression part(u"_(bucket|sum|count)$"_s);
        auto family = one.name;
        if (!types.contains(family)) {
            family.remove(part);
        }
        if (!types.contains(family) || !helps.contains(family)) {
            faults.append(one.name + u" is not described before it is told"_s);
        }
        if (series.contains(one.name + one.labels)) {
            faults.append(one.name + one.labels + u" is told twice"_s);
        }
        series.insert(one.name + one.labels, one.value);
        samples.push_back(one);
    }

    QStringList helps;
    QMap<QString, QString> types;
    QMap<QString, double> series;
    QList<Sample> samples;
    QStringList faults;
};

} // namespace

/// What a machine that watches the server hears.
class TestMonitor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ApiWorld>();
        m_world->shop().addContacts(5);
        m_world->shop().addNumber();
    }

    void everyMetricIsDescribedAndWellFormed()
    {
        QCOMPARE(m_world->ask("GET"_ba, "/api/contacts"_ba).status, 200);
        QCOMPARE(m_world->ask("GET"_ba, "/api/contacts/999"_ba).status, 404);
        const auto reply = page("/metrics"_ba);
        QCOMPARE(reply.type, "text/plain; version=0.0.4; charset=utf-8"_ba);
        const Metrics metrics(reply.body);
        QVERIFY2(metrics.faults.isEmpty(), qPrintable(metrics.faults.join(u'\n')));
        for (auto type = metrics.types.begin(); type != metrics.types.end(); ++type) {
            QVERIFY2(type.key().startsWith("siaran_"_L1), qPrintable(type.key()));
            QVERIFY2(QStringList({u"gauge"_s, u"counter"_s, u"histogram"_s}).contains(*type), qPrintable(*type));
            QCOMPARE(*type == "counter"_L1, type.key().endsWith("_total"_L1));
        }
    }

    void everythingToBeWatchedIsThere()
    {
        // One campaign under way, so that there is something of everything.
        m_world->database().execute(
            u"INSERT INTO webhook_inbox (received_at, body) VALUES (now() - interval '90 seconds', '{}')"_s);
        m_world->database().execute(
            u"INSERT INTO webhook_inbox (body, processed_at, fault) VALUES ('x', now(), 'no')"_s);
        const Metrics metrics(page("/metrics"_ba).body);
        for (const auto& name :
             {u"siaran_messages_accepted_total"_s, u"siaran_queue_depth"_s, u"siaran_messages_in_doubt"_s,
              u"siaran_messages_failed"_s, u"siaran_webhook_dead_letters"_s, u"siaran_webhook_lag_seconds"_s,
              u"siaran_webhooks_waiting"_s, u"siaran_webhooks_stored_total"_s, u"siaran_senders_alive"_s,
              u"siaran_connections_open"_s, u"siaran_connections_refused_total"_s, u"siaran_database_up"_s}) {
            QVERIFY2(metrics.series.contains(name), qPrintable(name));
        }
        QCOMPARE(metrics.series.value(u"siaran_webhook_dead_letters"_s), 1);
        QCOMPARE(metrics.series.value(u"siaran_webhooks_waiting"_s), 1);
        QVERIFY(metrics.series.value(u"siaran_webhook_lag_seconds"_s) >= 90);
        QVERIFY(metrics.series.value(u"siaran_webhook_lag_seconds"_s) < 900);
        QVERIFY(std::ranges::any_of(metrics.samples, [](const Sample& sample) {
            return sample.name == "siaran_pacing_messages_per_second"_L1 && sample.value > 0;
        }));
    }

    void bucketsOfAHistogramAddUp()
    {
        for (int i = 0; i < 20; ++i) {
            (void)m_world->ask("GET"_ba, "/api/labels"_ba);
        }
        const Metrics metrics(page("/metrics"_ba).body);
        double before = 0;
        int buckets = 0;
        for (const auto& sample : metrics.samples) {
            if (sample.name == "siaran_api_request_seconds_bucket"_L1 && sample.labels.contains(u"listLabels"_s)) {
                QVERIFY(sample.value >= before);
                before = sample.value;
                ++buckets;
            }
        }
        QVERIFY(buckets > 3);
        QCOMPARE(before, 20);
        const auto labels = u"{operation=\"listLabels\"}"_s;
        QCOMPARE(metrics.series.value(u"siaran_api_request_seconds_count"_s + labels), 20);
        QVERIFY(metrics.series.value(u"siaran_api_request_seconds_sum"_s + labels) > 0);
        QCOMPARE(metrics.series.value(u"siaran_api_requests_total{operation=\"listLabels\",status=\"200\"}"_s), 20);
    }

    void theTimesOfWhatsAppAreToldByOutcome()
    {
        m_world->answerTimes().count(whatsapp::Accepted {}, std::chrono::milliseconds(150));
        m_world->answerTimes().count(whatsapp::Accepted {}, std::chrono::milliseconds(450));
        const Metrics metrics(page("/metrics"_ba).body);
        const auto family = u"siaran_whatsapp_answer_seconds"_s;
        QCOMPARE(metrics.types.value(family), u"histogram"_s);
        QCOMPARE(metrics.series.value(family + u"_count{outcome=\"accepted\"}"_s), 2);
        QCOMPARE(metrics.series.value(family + u"_bucket{outcome=\"accepted\",le=\"0.2\"}"_s), 1);
        QCOMPARE(metrics.series.value(family + u"_bucket{outcome=\"accepted\",le=\"0.5\"}"_s), 2);
        // Also what never came: who watches a rate wants to see its zero.
        QVERIFY(metrics.series.contains(family + u"_count{outcome=\"in_doubt\"}"_s));
    }

    void nobodyIsNamed()
    {
        m_world->database().execute(u"INSERT INTO campaign (name, content) VALUES ('Rahasia Rina', '{}')"_s);
        (void)m_world->ask("GET"_ba, "/api/contacts?q=Customer"_ba);
        const auto text = page("/metrics"_ba).body;
        for (const auto& secret : {"Rahasia"_ba, "Customer"_ba, "62811"_ba, "Bandung"_ba, "siaran_owner"_ba,
                                   m_world->tokenOf(access::Role::Owner), "test owner"_ba}) {
            QVERIFY2(!text.contains(secret), secret.constData());
        }
    }

    void aMillionMessagesAreNotCountedToTellHowThingsAre()
    {
        auto& database = m_world->database();
        database.execute(u"SET enable_seqscan = off"_s);
        const auto query = database.session().text("api/fetch_gauges"_L1);
        QSqlQuery plan(database.session().database());
        QVERIFY(plan.exec(u"EXPLAIN "_s + query));
        QString text;
        while (plan.next()) {
            text += plan.value(0).toString() + u'\n';
        }
        QVERIFY2(!text.contains(u" on campaign_message"_s), qPrintable(text));
        QVERIFY2(!text.contains(u" on contact"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"Seq Scan on webhook_inbox"_s), qPrintable(text));
    }

    void aServerWithoutItsDatabaseIsAliveAndNotReady()
    {
        auto nowhere = m_world->database().settings();
        nowhere.database = u"there_is_none"_s;
        db::DbExecutor database(nowhere, TestDatabase::catalog());
        api::Monitor monitor(database, [] { return "# counted\n"_ba; });
        const auto ask = [&monitor](const QByteArray& path) {
            http::HttpRequest request;
            request.method = "GET"_ba;
            request.path = path;
            return QCoro::waitFor(monitor.handle(request));
        };
        QCOMPARE(ask("/healthz"_ba).status, 200);
        QCOMPARE(ask("/readyz"_ba).status, 503);
        const auto metrics = ask("/metrics"_ba);
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.body.startsWith("# counted\n"));
        QVERIFY(metrics.body.contains("\nsiaran_database_up 0\n"));
    }

    void nobodyNeedsATokenAndOnlyReadingIsAnswered()
    {
        for (const auto& path : api::Monitor::paths()) {
            QCOMPARE(page(path).status, 200);
            QCOMPARE(RawClient(m_world->port()).ask({.method = "HEAD"_ba, .target = path}).status, 200);
            QCOMPARE(m_world->askAs({}, "POST"_ba, path).status, 405);
        }
    }

private:
    ApiReply page(const QByteArray& path) { return m_world->askAs({}, "GET"_ba, path); }

    std::unique_ptr<ApiWorld> m_world;
};

QTEST_GUILESS_MAIN(TestMonitor)
#include "tst_monitor.moc"
