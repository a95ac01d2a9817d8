#include "services/webhooks/ConversationPlan.h"

#include <QTest>

using namespace siaran;
using namespace siaran::webhooks;

namespace {

QDateTime hour(int number)
{
    return QDateTime::fromSecsSinceEpoch(1'750'000'000, Qt::UTC).addSecs(3600LL * number);
}

const ContactId Sri(1);
const ContactId Budi(2);

} // namespace

class TestConversationPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageWithinADayJoinsAndALaterOneOpens()
    {
        const auto plan = planned({{Sri, hour(24)}, {Budi, hour(25)}}, {{Sri, {7, hour(0)}}, {Budi, {8, hour(0)}}});
        QCOMPARE(plan.opened.size(), 1);
        QVERIFY(plan.places.at(0) == (ConversationPlan::Place {7, -1}));
        QVERIFY(plan.places.at(1) == (ConversationPlan::Place {0, 0}));
        QCOMPARE(plan.opened.first().contact, Budi);
    }

    void messagesAreTakenInTheOrderOfTheirTimes()
    {
        const auto plan = planned({{Sri, hour(60)}, {Sri, hour(0)}, {Sri, hour(20)}, {Sri, hour(40)}}, {});
        QCOMPARE(plan.opened.size(), 1);
        QCOMPARE(plan.opened.first().at, hour(0));
    }

    void whatComesLateJoinsTheNewest()
    {
        const auto plan = planned({{Sri, hour(-50)}}, {{Sri, {7, hour(0)}}});
        QVERIFY(plan.opened.isEmpty());
        QVERIFY(plan.places.first() == (ConversationPlan::Place {7, -1}));
    }

    void oneContactMayOpenSeveral()
    {
        const auto plan = planned({{Sri, hour(0)}, {Sri, hour(30)}, {Sri, hour(31)}, {Sri, hour(60)}}, {});
        QCOMPARE(plan.opened.size(), 3);
        QCOMPARE(plan.places.at(2).opened, 1);
        QCOMPARE(plan.places.at(3).opened, 2);
    }
};

QTEST_GUILESS_MAIN(TestConversationPlan)
#include "tst_conversationplan.moc"
