#include "services/consent/ConsentRule.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>

using namespace siaran::consent;
using namespace Qt::StringLiterals;

namespace {

QDateTime second(int number)
{
    return QDateTime::fromSecsSinceEpoch(1'750'000'000 + number, Qt::UTC);
}

Consent out(ConsentSource source, int at)
{
    return {.optedOut = true, .at = second(at), .source = source, .evidence = {}};
}

Consent in(ConsentSource source, int at)
{
    return {.optedOut = false, .at = second(at), .source = source, .evidence = {}};
}

std::optional<Consent> after(const QList<Consent>& said)
{
    std::optional<Consent> current;
    for (const auto& news : said) {
        if (auto next = changedBy(current, news)) {
            current = next;
        }
    }
    return current;
}

bool optedOutAfter(const QList<Consent>& said)
{
    const auto consent = after(said);
    return consent && consent->optedOut;
}

} // namespace

class TestConsentRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStoredWordsComeBack()
    {
        for (const auto source : {ConsentSource::Keyword, ConsentSource::Button, ConsentSource::WhatsApp,
                                  ConsentSource::Manual, ConsentSource::Import}) {
            QVERIFY(consentSourceFromWord(toWord(source)) == source);
        }
        QVERIFY(!consentSourceFromWord(u"email"_s));
    }

    void returningTakesTheWayOneLeftBy_data()
    {
        using enum ConsentSource;
        QTest::addColumn<QList<Consent>>("said");
        QTest::addColumn<bool>("optedOut");
        QTest::newRow("a word stops") << QList<Consent> {out(Keyword, 1)} << true;
        QTest::newRow("a word lifts a word") << QList<Consent> {out(Keyword, 1), in(Keyword, 2)} << false;
        QTest::newRow("a word lifts a button") << QList<Consent> {out(Button, 1), in(Keyword, 2)} << false;
        QTest::newRow("a word lifts nothing else") << QList<Consent> {out(WhatsApp, 1), in(Keyword, 2)} << true;
        QTest::newRow("nor what was noted by hand") << QList<Consent> {out(Manual, 1), in(Keyword, 2)} << true;
        QTest::newRow("nor what a file said") << QList<Consent> {out(Import, 1), in(Keyword, 2)} << true;
        QTest::newRow("resume lifts a stop in WhatsApp") << QList<Consent> {out(WhatsApp, 1), in(WhatsApp, 2)} << false;
        QTest::newRow("resume lifts no word") << QList<Consent> {out(Keyword, 1), in(WhatsApp, 2)} << true;
        QTest::newRow("a word outlives WhatsApp's own stop")
            << QList<Consent> {out(WhatsApp, 1), out(Keyword, 2), in(WhatsApp, 3)} << true;
        QTest::newRow("whichever came first")
            << QList<Consent> {out(Keyword, 1), out(WhatsApp, 2), in(WhatsApp, 3)} << true;
        QTest::newRow("a file lifts nothing") << QList<Consent> {out(Import, 1), in(Import, 2)} << true;
        QTest::newRow("a person lifts all") << QList<Consent> {out(Keyword, 1), in(Manual, 2)} << false;
        QTest::newRow("even with a slow clock") << QList<Consent> {out(Keyword, 9), in(Manual, 2)} << false;
        QTest::newRow("an old word comes too late") << QList<Consent> {out(Keyword, 5), in(Keyword, 4)} << true;
        QTest::newRow("an old stop is over")
            << QList<Consent> {out(Keyword, 1), in(Keyword, 5), out(Keyword, 3)} << false;
        QTest::newRow("a new stop is not")
            << QList<Consent> {out(Keyword, 1), in(Keyword, 5), out(WhatsApp, 6)} << true;
        QTest::newRow("the same instant is a stop") << QList<Consent> {out(Keyword, 1), in(Keyword, 1)} << true;
        QTest::newRow("in either order") << QList<Consent> {in(Manual, 1), out(Keyword, 1)} << true;
    }
    void returningTakesTheWayOneLeftBy()
    {
        QFETCH(QList<Consent>, said);
        QTEST(optedOutAfter(said), "optedOut");
    }

    void aWordOfReturnWithoutAStopMeansNothing() { QVERIFY(!after({in(ConsentSource::Keyword, 1)})); }

    void aStopThatIsTheNewestAlwaysHolds()
    {
        QVERIFY(rc::check("whatever was said before, a stop newer than all of it holds", [] {
            QList<Consent> said;
            for (int left = *rc::gen::inRange(0, 12); left > 0; --left) {
                const auto source = static_cast<ConsentSource>(*rc::gen::inRange(0, 5));
                const auto at = *rc::gen::inRange(0, 10);
                said.push_back(*rc::gen::arbitrary<bool>() ? out(source, at) : in(source, at));
            }
            said.push_back(out(static_cast<ConsentSource>(*rc::gen::inRange(0, 5)), 20));
            RC_ASSERT(optedOutAfter(said));
        }));
    }

    void sayingItAgainChangesNothing()
    {
        QVERIFY(rc::check("the same news a second time leaves the consent as it is", [] {
            const auto source = static_cast<ConsentSource>(*rc::gen::element(0, 1, 2, 4));
            const auto news = *rc::gen::arbitrary<bool>() ? out(source, 5) : in(source, 5);
            const auto once = after({out(ConsentSource::Keyword, 3), news});
            RC_ASSERT(after({out(ConsentSource::Keyword, 3), news, news}) == once);
        }));
    }
};

QTEST_GUILESS_MAIN(TestConsentRule)
#include "tst_consentrule.moc"
