#include "services/domain/Campaign.h"

#include <QTest>
#include <QTimeZone>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2025, 3, 15), QTime(2, 0), QTimeZone::utc());

CampaignDraft readyDraft()
{
    return {
        .id = {},
        .name = u"Promo Lebaran"_s,
        .segment = SegmentId(3),
        .content = {.message = FreeText {u"Halo {name}"_s},
                    .bindings = {{.variable = u"name"_s, .source = {}, .fallback = u"Kak"_s}}},
        .scheduledAt = {},
        .timeZone = u"Asia/Jakarta"_s,
    };
}

CampaignDraft templateDraft()
{
    auto draft = readyDraft();
    Template source;
    source.name = u"promo"_s;
    source.status = TemplateStatus::Approved;
    source.body = u"Halo"_s;
    draft.content = {.message = TemplateMessage {source}, .bindings = {}};
    return draft;
}

Template& snapshotOf(CampaignDraft& draft)
{
    return std::get<TemplateMessage>(draft.content.message).snapshot;
}

} // namespace

class TestCampaign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReadyDraftHasNoProblems()
    {
        QCOMPARE(problemsOf(readyDraft(), Now), QList<DraftProblem> {});
        QCOMPARE(problemsOf(templateDraft(), Now), QList<DraftProblem> {});
    }

    void anEmptyDraftLacksWhatTheWizardAsks()
    {
        const QList<DraftProblem> expected {DraftProblem::NoName, DraftProblem::NoSegment, DraftProblem::NoMessage};
        QCOMPARE(problemsOf(CampaignDraft {}, Now), expected);
        CampaignDraft withoutTemplate;
        withoutTemplate.content.message = TemplateMessage {};
        QCOMPARE(problemsOf(withoutTemplate, Now), expected);
    }

    void onlyAnApprovedTemplateCanBeSent()
    {
        auto draft = templateDraft();
        snapshotOf(draft).status = TemplateStatus::Paused;
        QCOMPARE(problemsOf(draft, Now), QList {DraftProblem::TemplateNotApproved});
    }

    void charactersAreCountedAsPeopleDo()
    {
        auto draft = readyDraft();
        draft.content = {.message = FreeText {u"😀"_s.repeated(4096)}, .bindings = {}};
        QCOMPARE(problemsOf(draft, Now), QList<DraftProblem> {});
        draft.content = {.message = FreeText {u"😀"_s.repeated(4097)}, .bindings = {}};
        QCOMPARE(problemsOf(draft, Now), QList {DraftProblem::MessageTooLong});

        draft = templateDraft();
        snapshotOf(draft).body = u"a"_s.repeated(1025);
        QCOMPARE(problemsOf(draft, Now), QList {DraftProblem::MessageTooLong});
    }

    void aMediaHeaderNeedsAFileOfItsKind()
    {
        auto draft = templateDraft();
        snapshotOf(draft).headerFormat = HeaderFormat::Image;
        QCOMPARE(problemsOf(draft, Now), QList {DraftProblem::MissingMedia});
        draft.content.attachment = Attachment {.kind = AttachmentKind::Document};
        QCOMPARE(problemsOf(draft, Now), QList {DraftProblem::MissingMedia});
        draft.content.attachment->kind = AttachmentKind::Image;
        QCOMPARE(problemsOf(draft, Now), QList<DraftProblem> {});
    }

    void aPictureNeedsNoWordsAndTakesFewer()
    {
        auto draft = readyDraft();
        draft.content = {.message = FreeText {}, .bindings = {}, .attachment = Attachment {}};
        QCOMPARE(problemsOf(draft, Now), QList<DraftProblem> {});
        draft.content.message = FreeText {u"a"_s.repeated(1024)};
        QCOMPARE(problemsOf(draft, Now), QList<DraftProblem> {});
        draft.content.message = FreeText {u"a"_s.repeated(1025)};
        QCOMPARE(problemsOf(draft, Now), QList {DraftProblem::MessageTooLong});
    }

    void everyVariableNeedsASource()
    {
        const QList unbound {DraftProblem::UnboundVariable};
        auto draft = readyDraft();
        draft.content.bindings.clear();
        QCOMPARE(problemsOf(draft, Now), unbound);
        draft.content.bindings = {{u"name"_s, {VariableSource::Kind::Field, {}}, u"Kak"_s}};
        QCOMPARE(problemsOf(draft, Now), unbound);
        draft.content.bindings = {{u"name"_s, {VariableSource::Kind::Fixed, u" "_s}, {}}};
        QCOMPARE(problemsOf(draft, Now), unbound);
        draft.content.bindings = {{u"name"_s, {VariableSource::Kind::Fixed, u"Kak"_s}, {}}};
        QCOMPARE(problemsOf(draft, Now), QList<DraftProblem> {});
    }

    void theTimeMustBeToCome()
    {
        auto draft = readyDraft();
        draft.scheduledAt = Now;
        QCOMPARE(problemsOf(draft, Now), QList {DraftProblem::PastTime});
        draft.scheduledAt = Now.addSecs(1);
        QCOMPARE(problemsOf(draft, Now), QList<DraftProblem> {});
    }

    void birthdaysNeedTheirField()
    {
        auto draft = readyDraft();
        draft.repeats.kind = Recurrence::Kind::Birthday;
        QCOMPARE(problemsOf(draft, Now), QList {DraftProblem::NoBirthdayField});
        draft.repeats.birthdayField = u"birthday"_s;
        draft.scheduledAt = Now; // what repeats has no one time that could have gone by
        QCOMPARE(problemsOf(draft, Now), QList<DraftProblem> {});
    }

    void aTallyAddsUp()
    {
        const CampaignTally tally {
            .byStatus = {{MessageStatus::Pending, 1},
                         {MessageStatus::Claimed, 2},
                         {MessageStatus::InDoubt, 4},
                         {MessageStatus::Accepted, 8},
                         {MessageStatus::Sent, 16},
                         {MessageStatus::Delivered, 32},
                         {MessageStatus::Read, 64},
                         {MessageStatus::Failed, 128},
                         {MessageStatus::Skipped, 256}},
        };
        QCOMPARE(tally.recipients(), 511);
        QCOMPARE(tally.sent(), 8 + 16 + 32 + 64);
        QCOMPARE(tally.delivered(), 32 + 64);
        QCOMPARE(tally.read(), 64);
        QCOMPARE(tally.failed(), 128);
        QCOMPARE(tally.unsettled(), 1 + 2 + 4);
        QCOMPARE(CampaignTally {}.recipients(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCampaign)
#include "tst_campaign.moc"
