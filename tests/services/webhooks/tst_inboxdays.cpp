#include "tests/services/webhooks/WebhookWorkspace.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The days of the inbox: one partition each, made ahead and dropped as a whole.
class TestInboxDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<WebhookWorkspace>(); }

    void aNewWorkspaceHasRoomForTodayAndTheNextThreeDays()
    {
        QCOMPARE(text(u"SELECT count(*)::text FROM pg_inherits WHERE inhparent = 'webhook_inbox'::regclass"_s),
                 u"5"_s); // and the one for all other days
        m_workspace->receive({"{}"});
        QCOMPARE(text(u"SELECT count(*)::text FROM webhook_inbox_rest"_s), u"0"_s);
    }

    void aBodyOfADayWithoutAPartitionIsKeptAndMovedWhenThereIsOne()
    {
        const auto part = text(u"SELECT 'webhook_inbox_' || to_char(now() AT TIME ZONE 'UTC', 'YYYYMMDD')"_s);
        execute(u"DROP TABLE "_s + part);
        m_workspace->receive({"{}"});
        QCOMPARE(text(u"SELECT count(*)::text FROM webhook_inbox_rest"_s), u"1"_s);
        execute(u"SELECT keep_inbox(30)"_s);
        QCOMPARE(text(u"SELECT count(*)::text FROM webhook_inbox_rest"_s), u"0"_s);
        QCOMPARE(text(u"SELECT count(*)::text FROM "_s + part), u"1"_s);
        m_workspace->processAll();
        QCOMPARE(text(u"SELECT count(*)::text FROM webhook_inbox WHERE processed_at IS NULL"_s), u"0"_s);
    }

    void anOldDayGoesOnceNothingWaitsInIt()
    {
        execute(u"CREATE TABLE webhook_inbox_20200101 PARTITION OF webhook_inbox "
                "FOR VALUES FROM ('2020-01-01 00:00+00') TO ('2020-01-02 00:00+00')"_s);
        execute(u"ALTER TABLE webhook_inbox_20200101 OWNER TO siaran_schema"_s); // as those it makes itself
        execute(u"INSERT INTO webhook_inbox (received_at, body) VALUES ('2020-01-01 12:00+00', '{}')"_s);
        QCOMPARE(text(u"SELECT keep_inbox(30)::text"_s), u"0"_s);
        execute(u"UPDATE webhook_inbox SET processed_at = now()"_s);
        QCOMPARE(text(u"SELECT keep_inbox(36500)::text"_s), u"0"_s);
        QCOMPARE(text(u"SELECT keep_inbox(30)::text"_s), u"1"_s);
        QCOMPARE(text(u"SELECT count(*)::text FROM webhook_inbox"_s), u"0"_s);
    }

    void oldBodiesWithoutADayOfTheirOwnGoToo()
    {
        execute(u"INSERT INTO webhook_inbox (received_at, body, processed_at) VALUES "
                "('2020-01-01 12:00+00', '{}', now()), ('2020-01-01 12:00+00', '{}', NULL)"_s);
        execute(u"SELECT keep_inbox(30)"_s);
        QCOMPARE(text(u"SELECT count(*)::text FROM webhook_inbox WHERE processed_at IS NULL"_s), u"1"_s);
        QCOMPARE(text(u"SELECT count(*)::text FROM webhook_inbox"_s), u"1"_s);
    }

    void keepingHouseAgainChangesNothing()
    {
        execute(u"SELECT keep_inbox(30)"_s);
        const auto before = text(u"SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class"_s);
        execute(u"SELECT keep_inbox(30)"_s);
        QCOMPARE(text(u"SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class"_s), before);
    }

private:
    void execute(const QString& statement) { m_workspace->database().execute(statement); }
    QString text(const QString& query) { return m_workspace->database().value(query).toString(); }

    std::unique_ptr<WebhookWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestInboxDays)
#include "tst_inboxdays.moc"
