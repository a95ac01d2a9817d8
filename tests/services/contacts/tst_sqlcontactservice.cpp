#include "services/contacts/SqlContactService.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

class TestSqlContactService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_database.execute(u"DELETE FROM contact; DELETE FROM label"_s); }

    void everyAnswerTellsOfTheSamePeople()
    {
        fill(3);
        m_database.execute(u"INSERT INTO label (name) VALUES ('VIP')"_s);

        const auto page = QCoro::waitFor(m_service.page({}, {}, 2));
        QVERIFY(page && page->hasMore);
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(QCoro::waitFor(m_service.count({})), 3);
        const auto contact = QCoro::waitFor(m_service.contact(page->rows.first().id));
        QVERIFY(contact);
        QVERIFY(*contact == page->rows.first());
        const auto catalogue = QCoro::waitFor(m_service.catalogue());
        QVERIFY(catalogue);
        QCOMPARE(catalogue->labels.size(), 1);
    }

    void aNewerOutlineEndsAnOlderOneAndIsAnsweredItself()
    {
        fill(50'000);
        ContactQuery byName;
        ContactQuery newest;
        newest.order = ContactOrder::NewestFirst;
        auto first = m_service.outline(byName);
        auto second = m_service.outline(byName);
        auto third = m_service.outline(newest);

        const auto overtaken = QCoro::waitFor(second);
        const auto answer = QCoro::waitFor(third);

        QVERIFY(QCoro::waitFor(first) || QCoro::waitFor(first).error().kind == ErrorKind::Cancelled);
        QVERIFY(!overtaken);
        QCOMPARE(overtaken.error().kind, ErrorKind::Cancelled);
        QVERIFY(answer);
        QCOMPARE(answer->size(), 50'000);
        QVERIFY(answer->first() > answer->last());
        const auto rows = QCoro::waitFor(m_service.rows({answer->last(), ContactId(999'999), answer->first()}));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().id, answer->last());
        for (int i = 0; i < 20; ++i) {
            QVERIFY(QCoro::waitFor(m_service.outline(byName))); // nobody cancels the newest one
        }
    }

private:
    void fill(int people)
    {
        m_database.execute(
            u"INSERT INTO contact (phone_e164, display_name) SELECT '+6281399' || (100000 + n), 'x' || n "
            "FROM generate_series(1, %1) n"_s.arg(people));
    }

    TestDatabase m_database;
    db::DbExecutor m_lists {m_database.settings(), TestDatabase::catalog()};
    SqlContactService m_service {m_database.executor(), m_lists};
};

QTEST_GUILESS_MAIN(TestSqlContactService)
#include "tst_sqlcontactservice.moc"
