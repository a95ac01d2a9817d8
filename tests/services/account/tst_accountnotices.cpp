#include "services/account/SqlAccountNoticeService.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace siaran;
using namespace siaran::account;
using namespace Qt::StringLiterals;

class TestAccountNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database.execute(u"INSERT INTO phone_number (remote_id, waba_id) VALUES ('77', '1022'), ('78', '9999')"_s);
        m_database.execute(u"INSERT INTO segment (name, kind, criteria) VALUES ('All', 'dynamic', '{}')"_s);
        pausedCampaign(u"77"_s, u"account"_s, u"promo"_s);
        pausedCampaign(u"77"_s, u"template"_s, u"promo"_s);
        pausedCampaign(u"77"_s, u"template"_s, u"promo"_s);
        pausedCampaign(u"78"_s, u"account"_s, u"other"_s);
        m_database.execute(
            u"INSERT INTO account_notice (told_at, field, waba_id, event, detail) VALUES "
            "(now() - interval '3 hours', 'phone_number_quality_update', '1022', 'FLAGGED', ''), "
            "(now() - interval '2 hours', 'message_template_status_update', '1022', 'PAUSED', 'promo: id'), "
            "(now() - interval '1 hour', 'account_update', '1022', 'ACCOUNT_RESTRICTION', '')"_s);
    }

    void theLatestComeFirstWithWhatTheyDid()
    {
        SqlAccountNoticeService service(m_database.executor(), u"Rina"_s);
        const auto notices = QCoro::waitFor(service.latest());
        QVERIFY2(notices, notices ? "" : qPrintable(notices.error().detail));
        QCOMPARE(notices->size(), 3);
        QCOMPARE(notices->at(0).event, u"ACCOUNT_RESTRICTION"_s);
        QCOMPARE(notices->at(0).paused, 1); // not the one of another account
        QCOMPARE(notices->at(1).paused, 2);
        QCOMPARE(notices->at(2).paused, 0);
        QVERIFY(notices->at(0).toldAt > notices->at(1).toldAt);
        QVERIFY(!notices->at(0).isSeen);
    }

    void whatIsPutAsideStaysAside()
    {
        SqlAccountNoticeService service(m_database.executor(), u"Rina"_s);
        const auto before = QCoro::waitFor(service.latest());
        QVERIFY(before);
        QVERIFY(QCoro::waitFor(service.markSeen({before->at(1).id})));
        const auto after = QCoro::waitFor(service.latest());
        QVERIFY(after && !after->at(0).isSeen && after->at(1).isSeen);
    }

private:
    void pausedCampaign(const QString& number, const QString& reason, const QString& templateName)
    {
        m_database.execute(
            u"INSERT INTO campaign (name, status, status_reason, paused_at, segment_id, frozen_at, phone_number_id, "
            "content) SELECT 'Promo', 'paused', '%2', now(), (SELECT min(id) FROM segment), now(), id, "
            "jsonb_build_object('template', jsonb_build_object('name', '%3')) FROM phone_number "
            "WHERE remote_id = '%1'"_s.arg(number, reason, templateName));
    }

    TestDatabase m_database;
};

QTEST_GUILESS_MAIN(TestAccountNotices)
#include "tst_accountnotices.moc"
