#include "services/domain/LaunchSize.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;

class TestLaunchSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLargeCampaignAsksForItsNumber()
    {
        QVERIFY(rc::check("over the threshold or over a fifth of everybody, and only then (Property 29)", [] {
            const int contacts = *rc::gen::inRange(0, 2'000'000);
            const int threshold = *rc::gen::element(1, 250, 1000, 100'000);
            const int recipients
                = *rc::gen::oneOf(rc::gen::inRange(0, contacts + 1), rc::gen::inRange(threshold - 1, threshold + 2),
                                  rc::gen::inRange(contacts / 5, contacts / 5 + 2));
            const bool isMany = recipients > threshold;
            const bool isMuch = static_cast<double>(recipients) > contacts / 5.0;
            RC_ASSERT(needsConfirmation(recipients, contacts, threshold) == (isMany || isMuch));
        }));
    }

    void aTenthMoreThanConfirmedIsNotTooMuch()
    {
        QVERIFY(!hasOutgrown(1100, 1000, 250));
        QVERIFY(hasOutgrown(1101, 1000, 250));
        QVERIFY(!hasOutgrown(250, 3, 250)); // small ones need no confirmation at all
        QVERIFY(hasOutgrown(251, 3, 250));
        QVERIFY(!hasOutgrown(10, 1000, 250)); // fewer never are
    }
};

QTEST_GUILESS_MAIN(TestLaunchSize)
#include "tst_launchsize.moc"
