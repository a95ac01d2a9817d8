#include "tests/support/FakeContactService.h"
#include "tests/support/SampleCampaigns.h"
#include "ui/campaigns/CampaignActions.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/campaigns/MessageFace.h"
#include "ui/campaigns/ReviewChecks.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace siaran;
using namespace siaran::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

CampaignDraft completeDraft()
{
    CampaignDraft draft;
    draft.name = u"Eid"_s;
    draft.segment = SegmentId(1);
    draft.content.message = TemplateMessage {test::makeTemplates().at(1)};
    draft.content.bindings = suggestedBindings(draft.content, {}, {});
    draft.timeZone = u"Asia/Jakarta"_s;
    draft.cooldownDays = 7;
    return draft;
}

QStringList wordsOf(const CampaignDraft& draft, ReviewCheck::Mark mark)
{
    QStringList words;
    const auto checks
        = reviewChecks(draft, u"Pembeli"_s, {.quiet = {QTime(0, 0), QTime(0, 0)}}, QDateTime::currentDateTimeUtc());
    for (const auto& check : checks) {
        if (check.mark == mark) {
            words.append(check.words);
        }
    }
    return words;
}

} // namespace

class TestCampaignWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void durationsAreRounded_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("at once") << qint64(0) << u"less than a minute"_s;
        QTest::newRow("59 s") << qint64(59) << u"less than a minute"_s;
        QTest::newRow("1 min") << qint64(60) << u"about 1 minute(s)"_s;
        QTest::newRow("21 min") << qint64(21 * 60 + 10) << u"about 21 minute(s)"_s;
        QTest::newRow("89 min") << qint64(89 * 60) << u"about 89 minute(s)"_s;
        QTest::newRow("2 h") << qint64(2 * 3600 + 60) << u"about 2 hour(s)"_s;
        QTest::newRow("3 days") << qint64(70 * 3600) << u"about 3 day(s)"_s;
    }

    void durationsAreRounded()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, words);
        QCOMPARE(durationWords(std::chrono::seconds(seconds)), words);
    }

    void theEstimateFollowsTheSpeed()
    {
        QCOMPARE(estimatedDuration(1200, 1), std::chrono::milliseconds(20min));
        QCOMPARE(estimatedDuration(1200, 20), std::chrono::milliseconds(1min));
        QCOMPARE(estimatedDuration(800, 0), std::chrono::milliseconds(10s));
        QCOMPARE(estimatedDuration(0, 5), std::chrono::milliseconds(0));
    }

    void speedsAreSaidByTheSecondAndTheMinute()
    {
        QCOMPARE(speedWords(0), u"As fast as your number allows"_s);
        QCOMPARE(speedWords(20), u"20 message(s) a second (1,200 a minute)"_s);
    }

    void aNumberMayBeTypedWithSeparators_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isIt");
        const auto row
            = [](const char* name, const QString& typed, bool isIt) { QTest::newRow(name) << typed << isIt; };
        row("plain", u"1248"_s, true);
        row("comma", u"1,248"_s, true);
        row("point", u"1.248"_s, true);
        row("space", u" 1 248 "_s, true);
        row("no-break space", u"1\u00a0248"_s, true);
        row("other digits", u"١٢٤٨"_s, true);
        row("nothing", {}, false);
        row("not all of it", u"124"_s, false);
        row("more", u"12480"_s, false);
        row("a letter", u"1248x"_s, false);
        row("a sign", u"-1248"_s, false);
    }

    void aNumberMayBeTypedWithSeparators()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, isIt);
        QCOMPARE(isTyped(typed, 1248), isIt);
    }

    void everyReasonHasItsOwnWords()
    {
        auto campaign = test::makeCampaigns().constFirst();
        QCOMPARE(reasonWords(campaign), QString());
        QStringList all;
        for (const auto& reason :
             {u"template"_s, u"account"_s, u"campaign.template"_s, u"campaign.nobody"_s, u"something_new"_s}) {
            campaign.statusReason = reason;
            all.append(reasonWords(campaign));
            QVERIFY2(all.constLast().endsWith(u'.') && !all.constLast().contains(u'_'), qPrintable(reason));
        }
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void theBarAddsUpToThePeople()
    {
        for (const auto& campaign : test::makeCampaigns()) {
            int sum = leftToSend(campaign.tally);
            for (const auto& part : barSegments(campaign.tally)) {
                sum += static_cast<int>(part.value);
            }
            QCOMPARE(sum, campaign.tally.recipients());
        }
    }

    void actionsFollowTheStateMachine()
    {
        using enum CampaignStatus;
        for (const auto status : allCampaignStatuses()) {
            Campaign campaign;
            campaign.status = status;
            campaign.tally.byStatus = {{MessageStatus::InDoubt, 2}};
            QCOMPARE(isOffered(CampaignVerb::Continue, campaign), allows(status, CampaignAction::Edit));
            QCOMPARE(isOffered(CampaignVerb::Pause, campaign), allows(status, CampaignAction::Pause));
            QCOMPARE(isOffered(CampaignVerb::Resume, campaign), allows(status, CampaignAction::Resume));
            QCOMPARE(isOffered(CampaignVerb::Stop, campaign), allows(status, CampaignAction::Stop));
            QCOMPARE(isOffered(CampaignVerb::Delete, campaign), allows(status, CampaignAction::Delete));
            // Who schedules takes back from the list, who sent from the banner, and what asks has three answers.
            const bool asks = status == Missed || status == Failed;
            QCOMPARE(isOffered(CampaignVerb::Unschedule, campaign), status == Scheduled);
            QCOMPARE(isOffered(CampaignVerb::TakeBack, campaign), asks);
            QCOMPARE(isOffered(CampaignVerb::StartNow, campaign), asks);
            QCOMPARE(isOffered(CampaignVerb::Reschedule, campaign), asks);
            QCOMPARE(isOffered(CampaignVerb::Resolve, campaign), allows(status, CampaignAction::Resolve));
            QVERIFY(isOffered(CampaignVerb::Duplicate, campaign));
            campaign.tally = {};
            QVERIFY(!isOffered(CampaignVerb::Resolve, campaign));
        }
    }

    void aMessageIsShownAsThePersonGetsIt()
    {
        auto content = completeDraft().content;
        content.bindings[1].source = {VariableSource::Kind::Fixed, u"25%"_s};
        const auto face = faceFor(content, test::makeContact(4));
        QVERIFY(face.bubble.body.startsWith(u"Assalamualaikum *Ibu Dewi Ayu*,\nDiskon *25%*"_s));
        QCOMPARE(face.bubble.headerKind, BubbleContent::HeaderKind::Text);
        QCOMPARE(face.bubble.header, u"Promo Lebaran"_s);
        QCOMPARE(face.bubble.buttons.size(), 2);
        QVERIFY(face.missing.isEmpty());
    }

    void aMissingValueIsNamedAndTheRestIsFilled()
    {
        auto content = completeDraft().content;
        content.bindings[1].source = {VariableSource::Kind::Field, u"discount"_s};
        const auto face = faceFor(content, test::makeContact(4));
        QCOMPARE(face.missing, QStringList {u"2"_s});
        QVERIFY(face.bubble.body.contains(u"Ibu Dewi Ayu"_s));
        QVERIFY(face.bubble.body.contains(u"{2}"_s));
        content.bindings[1].fallback = u"10%"_s;
        QVERIFY(faceFor(content, test::makeContact(4)).missing.isEmpty());
    }

    void aCompleteDraftHasNothingToMend()
    {
        QVERIFY(wordsOf(completeDraft(), ReviewCheck::Mark::Problem).isEmpty());
        auto draft = completeDraft();
        draft.name.clear();
        draft.scheduledAt = QDateTime::currentDateTimeUtc().addSecs(-60);
        QCOMPARE(wordsOf(draft, ReviewCheck::Mark::Problem),
                 QStringList({problemWords(DraftProblem::NoName), problemWords(DraftProblem::PastTime)}));
    }

    void theFileIsNamedBeforeSending()
    {
        auto draft = completeDraft();
        draft.content = {.message = FreeText {u"Hello"_s}, .bindings = {}};
        draft.content.attachment = Attachment {.kind = AttachmentKind::Document,
                                               .sha256 = QString(64, u'a'),
                                               .mimeType = u"application/pdf"_s,
                                               .fileName = u"katalog.pdf"_s,
                                               .byteSize = 2 * 1024 * 1024};
        QVERIFY(wordsOf(draft, ReviewCheck::Mark::Fine).contains(u"With the file “katalog.pdf” (Document, 2.0 MB)"_s));
        const auto face = faceFor(draft.content, test::makeContact(4));
        QCOMPARE(face.bubble.headerKind, BubbleContent::HeaderKind::Document);
        QCOMPARE(face.bubble.header, u"katalog.pdf"_s);
    }

    void aTemplateWithoutItsFileIsAProblemAtTheMessage()
    {
        auto draft = completeDraft();
        std::get<TemplateMessage>(draft.content.message).snapshot.headerFormat = HeaderFormat::Video;
        QCOMPARE(wordsOf(draft, ReviewCheck::Mark::Problem), QStringList {problemWords(DraftProblem::MissingMedia)});
        QCOMPARE(stepOf(DraftProblem::MissingMedia), WizardStep::Message);
    }

    void freeTextAndNoCooldownAreWarnedOf()
    {
        auto draft = completeDraft();
        draft.content = {.message = FreeText {u"Hello"_s}, .bindings = {}};
        draft.cooldownDays = 0;
        QCOMPARE(wordsOf(draft, ReviewCheck::Mark::Warning).size(), 2);
    }
};

QTEST_MAIN(TestCampaignWords)
#include "tst_campaignwords.moc"
