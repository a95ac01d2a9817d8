#include "services/consent/ConsentRecord.h"
#include "services/consent/SqlConsentService.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <memory>

using namespace siaran;
using namespace siaran::consent;
using namespace Qt::StringLiterals;

class TestSqlConsentService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_contact
            = ContactId(m_database->value(u"INSERT INTO contact (phone_e164) VALUES ('+6281234567890') RETURNING id"_s)
                            .toLongLong());
    }

    void anOptOutByHandIsInForceProvedAndAudited()
    {
        SqlConsentService service(m_database->executor(), u"Bu Sri"_s);
        QVERIFY(QCoro::waitFor(service.setOptedOut(m_contact, true, u"asked at the counter, \"no more\""_s)));

        QCOMPARE(inForce(), u"true manual"_s);
        QCOMPARE(m_database->value(u"SELECT evidence FROM consent_event"_s).toString(),
                 u"asked at the counter, \"no more\""_s);
        QCOMPARE(
            m_database
                ->value(
                    u"SELECT actor || action || subject_id FROM audit_entry WHERE detail::text NOT LIKE '%counter%'"_s)
                .toString(),
            u"Bu Sricontact.opted_out%1"_s.arg(m_contact.value()));

        QVERIFY(QCoro::waitFor(service.setOptedOut(m_contact, false, u"came back"_s)));
        QCOMPARE(inForce(), u"false manual"_s);
        QCOMPARE(m_database->value(u"SELECT count(*) FROM consent_event"_s).toInt(), 2);
        QCOMPARE(m_database->value(u"SELECT count(*) FROM audit_entry WHERE action = 'contact.opted_in'"_s).toInt(), 1);
    }

    void whatCannotBeDoneLeavesNothing()
    {
        SqlConsentService service(m_database->executor(), u"Bu Sri"_s);
        const auto nobody = QCoro::waitFor(service.setOptedOut(ContactId(999), true, {}));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
        const auto tooLong = QCoro::waitFor(service.setOptedOut(m_contact, true, QString(1001, u'x')));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().kind, ErrorKind::Invalid);
        m_database->execute(u"ALTER TABLE audit_entry RENAME TO elsewhere"_s);
        QVERIFY(!QCoro::waitFor(service.setOptedOut(m_contact, true, {})));

        QCOMPARE(m_database->value(u"SELECT count(*) FROM consent_event"_s).toInt(), 0);
        QCOMPARE(m_database->value(u"SELECT count(*) FROM contact_preference"_s).toInt(), 0);
        QCOMPARE(m_database->value(u"SELECT count(*) FROM elsewhere"_s).toInt(), 0);
    }

    void theSameNewsTwiceIsOneEvent()
    {
        const auto at = QDateTime::fromSecsSinceEpoch(1'750'000'000, Qt::UTC);
        const ConsentNews stop {m_contact, {true, at, ConsentSource::WhatsApp, u"user_preferences"_s}};
        auto& session = m_database->session();
        QCOMPARE(record(session, {stop, stop}).value().changed, 1);
        QCOMPARE(record(session, {stop}).value().changed, 0);
        QCOMPARE(m_database->value(u"SELECT count(*) FROM consent_event"_s).toInt(), 1);
        QCOMPARE(inForce(), u"true whatsapp"_s);
    }

    void newsIsTakenInTheOrderItWasSaid()
    {
        const auto at = QDateTime::fromSecsSinceEpoch(1'750'000'000, Qt::UTC);
        const ConsentNews back {m_contact, {false, at.addSecs(9), ConsentSource::Keyword, u"MULAI"_s}};
        const ConsentNews stop {m_contact, {true, at, ConsentSource::Keyword, u"STOP"_s}};
        QCOMPARE(record(m_database->session(), {back, stop}).value().changed, 1);
        QCOMPARE(inForce(), u"false keyword"_s);
    }

private:
    QString inForce()
    {
        return m_database->value(u"SELECT marketing_opted_out || ' ' || source FROM contact_preference"_s).toString();
    }

    std::unique_ptr<TestDatabase> m_database;
    ContactId m_contact;
};

QTEST_GUILESS_MAIN(TestSqlConsentService)
#include "tst_sqlconsentservice.moc"
