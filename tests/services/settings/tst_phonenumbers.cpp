#include "services/settings/PhoneNumberRepository.h"
#include "tests/support/TestDatabase.h"

#include <QTest>

using namespace siaran;
using namespace siaran::settings;
using namespace Qt::StringLiterals;

class TestPhoneNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherNumberIsToldInTheLogAndTheSameOneIsNot()
    {
        TestDatabase database;
        const auto entries = [&database] {
            return database.value(u"SELECT string_agg(detail::text, ' ' ORDER BY id) FROM audit_entry"_s).toString();
        };
        QVERIFY(connectPhoneNumber(database.session(), {.remoteId = u"1001"_s, .wabaId = u"2001"_s}, u"Rina"_s));
        const auto first = entries();
        QVERIFY(first.contains(u"1001"_s));
        QVERIFY(connectPhoneNumber(database.session(), {.remoteId = u"1001"_s, .wabaId = u"2001"_s}, u"Rina"_s));
        QCOMPARE(entries(), first);
        QVERIFY(connectPhoneNumber(database.session(), {.remoteId = u"1002"_s, .wabaId = u"2001"_s}, u"Rina"_s));
        QVERIFY(connectPhoneNumber(database.session(), {.remoteId = u"1001"_s, .wabaId = u"2001"_s}, u"Rina"_s));
        QCOMPARE(database.value(u"SELECT count(*) FROM audit_entry"_s).toInt(), 3);
        QCOMPARE(database.value(u"SELECT detail #>> '{before,remote_id}' FROM audit_entry ORDER BY id DESC LIMIT 1"_s)
                     .toString(),
                 u"1002"_s);
    }

    void aNewNumberGetsAPacingRow()
    {
        const auto id = ensurePhoneNumber(m_database.session(), {.remoteId = u"1001"_s, .wabaId = u"2001"_s});

        QVERIFY(id);
        QCOMPARE(number(*id, u"remote_id || '/' || waba_id || '/' || throughput_per_second"_s), u"1001/2001/80"_s);
        QCOMPARE(
            m_database.value(u"SELECT count(*) FROM phone_number_pacing WHERE phone_number_id = %1"_s.arg(id->value()))
                .toInt(),
            1);
    }

    void aKnownNumberIsBroughtUpToDate()
    {
        auto& session = m_database.session();
        const auto first = ensurePhoneNumber(session,
                                             {.remoteId = u"1002"_s,
                                              .wabaId = u"2001"_s,
                                              .displayNumber = u"+62 812-0000-0000"_s,
                                              .verifiedName = u"Toko Melati"_s,
                                              .quality = u"GREEN"_s,
                                              .throughputPerSecond = 1000});
        const auto again
            = ensurePhoneNumber(session, {.remoteId = u"1002"_s, .wabaId = u"2002"_s, .quality = u"YELLOW"_s});

        QVERIFY(first);
        QCOMPARE(again, first);
        QCOMPARE(number(*first,
                        u"concat_ws('/', waba_id, display_number, verified_name, quality, "
                        "throughput_per_second)"_s),
                 u"2002/+62 812-0000-0000/Toko Melati/YELLOW/1000"_s);
    }

    void thePaceThatWasLearnedStays()
    {
        auto& session = m_database.session();
        const SendingNumber known {.remoteId = u"1003"_s, .wabaId = u"2001"_s};
        const auto id = ensurePhoneNumber(session, known).value();
        m_database.execute(
            u"UPDATE phone_number_pacing SET slowed_to = 5 WHERE phone_number_id = %1"_s.arg(id.value()));

        QVERIFY(ensurePhoneNumber(session, known));

        QCOMPARE(
            m_database.value(u"SELECT slowed_to FROM phone_number_pacing WHERE phone_number_id = %1"_s.arg(id.value()))
                .toDouble(),
            5.0);
    }

    void anIdThatIsNoNumberIsInvalid()
    {
        for (const auto& bad : {u""_s, u"12ab"_s, u"1; DROP TABLE contact"_s}) {
            const auto outcome = ensurePhoneNumber(m_database.session(), {.remoteId = bad, .wabaId = u"2001"_s});
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
        }
    }

private:
    QString number(PhoneNumberId id, const QString& columns)
    {
        return m_database.value(u"SELECT %1 FROM phone_number WHERE id = %2"_s.arg(columns).arg(id.value())).toString();
    }

    TestDatabase m_database;
};

QTEST_GUILESS_MAIN(TestPhoneNumbers)
#include "tst_phonenumbers.moc"
