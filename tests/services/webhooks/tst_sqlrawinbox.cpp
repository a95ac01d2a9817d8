#include "services/webhooks/SqlRawInbox.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroTask>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace siaran;
using namespace siaran::webhooks;
using namespace Qt::StringLiterals;

class TestSqlRawInbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = std::make_unique<TestDatabase>(); }

    void bodiesAreKeptByteForByteInTheirOrder()
    {
        SqlRawInbox inbox(m_database->executor());
        QSignalSpy stored(&inbox, &SqlRawInbox::stored);
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte) {
            all.append(static_cast<char>(byte));
        }
        const QByteArrayList bodies {"{\"text\":\"\\u00e4 \xC3\xA4 \\/ 'quoted' \\\\\"}"_ba, all, ""_ba, "last"_ba};
        int answered = 0;
        for (const auto& body : bodies) {
            QCoro::connect(inbox.store(body), this, [&answered](const Result<void>& outcome) {
                QVERIFY(outcome);
                ++answered;
            });
        }
        QTRY_COMPARE(answered, bodies.size());
        QCOMPARE(stored.size(), 1); // one commit for all
        QCOMPARE(m_database->value(u"SELECT count(DISTINCT xmin::text) FROM webhook_inbox"_s).toInt(), 1);
        QSqlQuery query(m_database->session().database());
        QVERIFY(query.exec(u"SELECT body FROM webhook_inbox ORDER BY id"_s));
        QByteArrayList kept;
        while (query.next()) {
            kept.append(query.value(0).toByteArray());
        }
        QCOMPARE(kept, bodies);
    }

    void theLargestBodyIsKeptAndALargerOneRefused()
    {
        SqlRawInbox inbox(m_database->executor());
        const QByteArray largest(4 * 1024 * 1024, 'x');
        const auto together = [&] {
            int kept = 0;
            int answered = 0;
            for (int i = 0; i < 4; ++i) { // more than one commit takes
                QCoro::connect(inbox.store(largest), this, [&](const Result<void>& outcome) {
                    kept += outcome ? 1 : 0;
                    ++answered;
                });
            }
            return QTest::qWaitFor([&] { return answered == 4; }, 20'000) ? kept : -1;
        };
        QCOMPARE(together(), 4);
        const auto refused = QCoro::waitFor(inbox.store(largest + 'x'));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    }

    void aDatabaseThatIsDownIsToldAndLaterUsedAgain()
    {
        auto settings = m_database->settings();
        settings.host = u"/nonexistent"_s;
        db::DbExecutor away(settings, TestDatabase::catalog());
        SqlRawInbox inbox(away);
        const auto outcome = QCoro::waitFor(inbox.store("{}"_ba));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Unavailable);

        SqlRawInbox other(m_database->executor());
        m_database->execute(u"ALTER TABLE webhook_inbox RENAME TO gone"_s);
        QVERIFY(!QCoro::waitFor(other.store("{}"_ba)));
        m_database->execute(u"ALTER TABLE gone RENAME TO webhook_inbox"_s);
        QVERIFY(QCoro::waitFor(other.store("{}"_ba)));
    }

    void anInboxThatIsClosedAnswersWhoWaits()
    {
        auto inbox = std::make_unique<SqlRawInbox>(m_database->executor());
        std::optional<Result<void>> outcome;
        QCoro::connect(inbox->store("{}"_ba), this, [&outcome](const Result<void>& told) { outcome = told; });
        inbox.reset();
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(!*outcome);
    }

private:
    std::unique_ptr<TestDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestSqlRawInbox)
#include "tst_sqlrawinbox.moc"
