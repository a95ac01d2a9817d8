#include "models/conversations/AnswerText.h"

#include <QLocale>
#include <QTest>

using namespace siaran;
using namespace siaran::conversations;
using namespace siaran::models;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

ThreadFacts facts(const QDateTime& lastInbound)
{
    ThreadFacts known;
    known.lastInboundAt = lastInbound;
    return known;
}

} // namespace

class TestAnswerText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void theWindowIsOpenFor24HoursAndNoSecondLonger()
    {
        QVERIFY(lockOf(facts(Now.addSecs(-86'399)), Now) == AnswerLock::None);
        QVERIFY(lockOf(facts(Now.addSecs(-86'400)), Now) == AnswerLock::WindowClosed);
        QVERIFY(lockOf(facts({}), Now) == AnswerLock::NeverWrote);
        auto nobody = facts(Now);
        nobody.hasAddress = false;
        QVERIFY(lockOf(nobody, Now) == AnswerLock::NoAddress);
    }

    void whoSaidStopIsOpenAgainOnceTheyWrite()
    {
        auto known = facts(Now.addSecs(-60));
        known.optedOut = true;
        known.optedOutAt = known.lastInboundAt; // the stop itself
        QVERIFY(lockOf(known, Now) == AnswerLock::OptedOut);
        known.optedOutAt = known.lastInboundAt.addSecs(-1);
        QVERIFY(lockOf(known, Now) == AnswerLock::None);
        QVERIFY(templateLockOf(known) == AnswerLock::OptedOut);
    }

    void theCountdownSaysWhatIsLeft()
    {
        QVERIFY(windowText(Now.addSecs(3 * 3600 + 12 * 60 + 5), Now).endsWith(u"(3 h 12 min left)"_s));
        QVERIFY(windowText(Now.addSecs(119), Now).endsWith(u"(1 min left)"_s));
        QVERIFY(windowText(Now.addSecs(59), Now).endsWith(u"(less than a minute left)"_s));
    }

    void everyStateHasWordsAndEveryLockAReason()
    {
        for (const auto status : {MessageStatus::Pending, MessageStatus::Claimed, MessageStatus::InDoubt,
                                  MessageStatus::Accepted, MessageStatus::Sent, MessageStatus::Delivered,
                                  MessageStatus::Read, MessageStatus::Failed, MessageStatus::Skipped}) {
            Dispatch dispatch;
            dispatch.status = status;
            QVERIFY(!dispatchText(dispatch).isEmpty());
        }
        for (const auto lock :
             {AnswerLock::NoAddress, AnswerLock::NeverWrote, AnswerLock::WindowClosed, AnswerLock::OptedOut}) {
            QVERIFY(!lockText(lock).isEmpty());
            QVERIFY(toReason(lock).startsWith(u"answer."_s));
        }
        QVERIFY(lockText(AnswerLock::None).isEmpty());
    }

    void theListSaysWhoWroteLast()
    {
        ThreadSummary thread;
        thread.lastText = u"Masih\n ada?"_s;
        QCOMPARE(lastWords(thread), u"Masih ada?"_s);
        thread.lastIsOurs = true;
        QCOMPARE(lastWords(thread), u"You: Masih ada?"_s);
        thread.lastText.clear();
        thread.lastKind = u"image"_s;
        QCOMPARE(lastWords(thread), u"You: Photo"_s);
    }
};

QTEST_GUILESS_MAIN(TestAnswerText)
#include "tst_answertext.moc"
