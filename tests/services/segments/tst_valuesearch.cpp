#include "services/db/Session.h"
#include "services/segments/ValueSearch.h"
#include "tests/support/TestDatabase.h"

#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

class TestValueSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database.execute(uR"(
            INSERT INTO contact (display_name, phone_e164, fields)
            SELECT 'Customer ' || n, '+62811' || (1000000 + n),
                   CASE n % 4 WHEN 0 THEN '{"city": "Bandung"}'::jsonb WHEN 1 THEN '{"city": "bandung barat"}'
                              WHEN 2 THEN '{"city": "Jakarta"}' ELSE '{}' END
              FROM generate_series(1, 40) AS n;
            INSERT INTO contact (display_name, phone_e164, fields)
            VALUES ('One', '+628120000001', '{"city": "Jakarta"}'), ('Two', '+628120000002', '{"city": "100%_\\o/"}'),
                   ('Three', '+628120000003', '{"city": ""}'))"_s);
    }

    void theMostFrequentComesFirst()
    {
        QCOMPARE(found({}), QStringList({u"Jakarta"_s, u"Bandung"_s, u"bandung barat"_s, u"100%_\\o/"_s}));
    }

    void lettersMayStandAnywhereInAnyCase()
    {
        QCOMPARE(found(u"BAND"_s), QStringList({u"Bandung"_s, u"bandung barat"_s}));
        QCOMPARE(found(u"barat"_s), QStringList {u"bandung barat"_s});
        QVERIFY(found(u"Surabaya"_s).isEmpty());
    }

    void whatLooksLikeSqlIsOnlyText()
    {
        QCOMPARE(found(u"%_\\"_s), QStringList {u"100%_\\o/"_s});
        QVERIFY(found(u"'; DROP TABLE contact; --"_s).isEmpty());
        QVERIFY(segments::findValues(m_database.session(), u"'city'; --"_s, {})->isEmpty());
    }

    void aFieldWithoutValuesHasNone() { QVERIFY(segments::findValues(m_database.session(), u"size"_s, {})->isEmpty()); }

private:
    QStringList found(const QString& typed) { return *segments::findValues(m_database.session(), u"city"_s, typed); }

    TestDatabase m_database;
};

QTEST_GUILESS_MAIN(TestValueSearch)
#include "tst_valuesearch.moc"
