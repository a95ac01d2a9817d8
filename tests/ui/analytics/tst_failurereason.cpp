#include "services/analytics/Report.h"
#include "services/whatsapp/ErrorCatalogue.h"
#include "ui/analytics/FailureReason.h"
#include "ui/analytics/RecipientWords.h"

#include <QRegularExpression>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(siaran::ui::FailureSide)

class TestFailureReason : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKnownCodeHasACauseARemedyAndASide_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<FailureSide>("side");
        const auto row = [](int code, const QString& cause, FailureSide side) {
            QTest::addRow("%d", code) << code << cause << side;
        };
        row(131026, u"Not reachable"_s, FailureSide::Person);
        row(131049, u"held it back"_s, FailureSide::WhatsApp);
        row(131050, u"Stopped promotions"_s, FailureSide::Person);
        row(130472, u"a test that WhatsApp runs"_s, FailureSide::WhatsApp);
        row(131047, u"24 hours"_s, FailureSide::Message);
        row(131048, u"too many complaints"_s, FailureSide::Account);
        row(368, u"too many complaints"_s, FailureSide::Account);
        row(131031, u"too many complaints"_s, FailureSide::Account);
        row(130429, u"too fast"_s, FailureSide::Siaran);
        row(80007, u"too fast"_s, FailureSide::Siaran);
        row(131042, u"Payment problem"_s, FailureSide::Account);
        row(132001, u"template is missing"_s, FailureSide::Template);
        row(132015, u"template is missing"_s, FailureSide::Template);
        row(132016, u"template is missing"_s, FailureSide::Template);
        row(132000, u"value in the message"_s, FailureSide::Message);
        row(131009, u"value in the message"_s, FailureSide::Message);
        row(132012, u"value in the message"_s, FailureSide::Message);
        row(131053, u"picture or file"_s, FailureSide::Message);
        row(190, u"has expired"_s, FailureSide::Account);
        row(999999, u"refused it"_s, FailureSide::WhatsApp);
        row(0, u"refused it"_s, FailureSide::WhatsApp);
        row(-1, u"refused it"_s, FailureSide::WhatsApp);
    }

    void everyKnownCodeHasACauseARemedyAndASide()
    {
        QFETCH(int, code);
        QFETCH(QString, cause);
        QFETCH(FailureSide, side);
        const auto reason = failureReason(code);
        QVERIFY2(reason.cause.contains(cause), qPrintable(reason.cause));
        QCOMPARE(reason.side, side);
        // Who is to do something is told what.
        QCOMPARE(reason.remedy.isEmpty(), side == FailureSide::Siaran);
        QVERIFY(!sideText(side).isEmpty());
        static const QRegularExpression digits(u"[0-9]{3,}"_s);
        QVERIFY2(!reason.cause.contains(digits), "a code belongs in the details only");
        QVERIFY(!reason.remedy.contains(digits));
    }

    void everyReasonOfTheCatalogueHasWords()
    {
        const auto general = failureReason(999'999).cause;
        for (const auto kind :
             {whatsapp::ErrorClass::Transient, whatsapp::ErrorClass::Throttle, whatsapp::ErrorClass::Pair,
              whatsapp::ErrorClass::Recipient, whatsapp::ErrorClass::Later, whatsapp::ErrorClass::Campaign,
              whatsapp::ErrorClass::Account, whatsapp::ErrorClass::Content}) {
            for (const int code : whatsapp::codesOf(kind)) {
                QVERIFY2(code == 0 || failureReason(code).cause != general, qPrintable(QString::number(code)));
            }
        }
    }

    void theDetailsHaveTheCodeAndEscapeWhatCameFromOutside()
    {
        const auto details = failureDetails(131026, u"<img src=x>"_s);
        QVERIFY(details.contains(u"131026"_s));
        QVERIFY(details.contains(u"&lt;img src=x&gt;"_s));
    }

    void heldBackIsToldApartFromFailed()
    {
        analytics::Recipient one;
        one.status = MessageStatus::Failed;
        one.errorCode = 131049;
        QCOMPARE(badgeOf(one).text, u"Held back"_s);
        one.errorCode = 131026;
        QCOMPARE(badgeOf(one).text, u"Failed"_s);
    }

    void everyStateHasAWordOfItsOwn()
    {
        using enum MessageStatus;
        QStringList words;
        for (const auto status : {Pending, Claimed, InDoubt, Accepted, Sent, Delivered, Read, Failed, Skipped}) {
            words.append(filterLook(status).text);
        }
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void whoWasNotReachedHasAReason()
    {
        analytics::Recipient one;
        for (const auto status : {MessageStatus::Failed, MessageStatus::Skipped, MessageStatus::InDoubt}) {
            one.status = status;
            QVERIFY(!reasonText(one).isEmpty());
        }
        one.status = MessageStatus::Skipped;
        one.skipReason = ExclusionReason::Cooldown;
        QVERIFY(reasonText(one).contains(u"cooldown"_s));
        one.status = MessageStatus::Read;
        QCOMPARE(reasonText(one), QString());
    }
};

QTEST_GUILESS_MAIN(TestFailureReason)
#include "tst_failurereason.moc"
