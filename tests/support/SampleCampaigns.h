#pragma once

#include "services/domain/Campaign.h"
#include "services/segments/SegmentService.h"

/// Made-up templates, segments and campaigns for the tests of screens.
namespace siaran::test {

inline QList<Template> makeTemplates()
{
    using namespace Qt::StringLiterals;
    Template promo;
    promo.id = TemplateId(1);
    promo.name = u"promo_lebaran"_s;
    promo.language = u"id"_s;
    promo.status = TemplateStatus::Approved;
    promo.headerFormat = HeaderFormat::Text;
    promo.headerText = u"Promo Lebaran"_s;
    promo.body
        = u"Assalamualaikum *{{1}}*,\nDiskon *{{2}}* semua gamis sampai 20 Maret. 🎉\nBalas STOP untuk berhenti."_s;
    promo.footer = u"Toko Melati"_s;
    promo.buttons = {{TemplateButton::Kind::Url, u"Lihat katalog"_s, u"https://toko.example/katalog"_s},
                     {TemplateButton::Kind::QuickReply, u"Tanya stok"_s, {}}};
    Template restock;
    restock.id = TemplateId(2);
    restock.name = u"stok_baru"_s;
    restock.language = u"id"_s;
    restock.status = TemplateStatus::Rejected;
    restock.body = u"Stok baru sudah datang."_s;
    Template order;
    order.id = TemplateId(3);
    order.name = u"order_update"_s;
    order.language = u"en_US"_s;
    order.category = TemplateCategory::Utility;
    order.status = TemplateStatus::Approved;
    order.namedParameters = true;
    order.body = u"Hello {{first_name}}, your order is on its way."_s;
    Template waiting = restock;
    waiting.id = TemplateId(4);
    waiting.name = u"ulang_tahun"_s;
    waiting.status = TemplateStatus::Pending;
    return {restock, promo, order, waiting};
}

inline QList<segments::Segment> makeSegments()
{
    using namespace Qt::StringLiterals;
    segments::Segment buyers;
    buyers.id = SegmentId(1);
    buyers.name = u"Pembeli gamis"_s;
    buyers.criteria
        = {.match = GroupMatch::All,
           .children = {Criterion(LabelCriterion {.match = LabelCriterion::Match::AnyOf, .labels = {LabelId(1)}})}};
    buyers.contactCount = 1391;
    segments::Segment everyone;
    everyone.id = SegmentId(2);
    everyone.name = u"Semua"_s;
    everyone.criteria = {.match = GroupMatch::All, .children = {Criterion(EveryoneCriterion {})}};
    everyone.contactCount = 8204;
    segments::Segment writers;
    writers.id = SegmentId(3);
    writers.name = u"Baru menulis"_s;
    writers.criteria = {.match = GroupMatch::All,
                        .children = {Criterion(ActivityCriterion {.subject = ActivityCriterion::Subject::LastInbound,
                                                                  .op = ActivityCriterion::Operator::InLastDays,
                                                                  .from = {},
                                                                  .to = {},
                                                                  .days = 90})}};
    writers.contactCount = 87;
    return {buyers, writers, everyone};
}

/// One campaign in every state, in the order of the list.
inline QList<Campaign> makeCampaigns()
{
    using namespace Qt::StringLiterals;
    using enum MessageStatus;
    const auto now = QDateTime::currentDateTimeUtc();
    Campaign running;
    running.id = CampaignId(1);
    running.name = u"Promo Lebaran"_s;
    running.status = CampaignStatus::Running;
    running.segment = SegmentId(1);
    running.segmentName = u"Pembeli gamis"_s;
    running.matched = 1391;
    running.excluded = {{ExclusionReason::OptedOut, 61},
                        {ExclusionReason::Cooldown, 44},
                        {ExclusionReason::InvalidNumber, 23},
                        {ExclusionReason::DuplicateNumber, 11},
                        {ExclusionReason::MissingVariable, 4}};
    running.tally.byStatus = {{Pending, 830},   {Claimed, 6}, {Accepted, 40}, {Sent, 70},
                              {Delivered, 180}, {Read, 104},  {Failed, 15},   {InDoubt, 3}};
    running.tally.replied = 21;
    running.timeZone = u"Asia/Jakarta"_s;
    running.createdAt = now.addSecs(-7200);
    running.startedAt = now.addSecs(-1260);
    Campaign paused = running;
    paused.id = CampaignId(2);
    paused.name = u"Gamis baru"_s;
    paused.status = CampaignStatus::Paused;
    paused.statusReason = u"template"_s;
    paused.pausedAt = now.addSecs(-600);
    paused.startedAt = now.addSecs(-9000);
    Campaign scheduled = running;
    scheduled.id = CampaignId(3);
    scheduled.name = u"Akhir pekan"_s;
    scheduled.status = CampaignStatus::Scheduled;
    scheduled.tally = {};
    scheduled.excluded = {};
    scheduled.startedAt = {};
    scheduled.scheduledAt = now.addDays(2);
    Campaign draft = scheduled;
    draft.id = CampaignId(4);
    draft.name = u"Ucapan ulang tahun"_s;
    draft.status = CampaignStatus::Draft;
    draft.scheduledAt = {};
    Campaign finished = running;
    finished.id = CampaignId(5);
    finished.name = u"Stok baru Maret"_s;
    finished.status = CampaignStatus::Completed;
    finished.tally.byStatus = {{Sent, 24}, {Delivered, 223}, {Read, 978}};
    finished.tally.replied = 155;
    finished.finishedAt = now.addDays(-3);
    Campaign stopped = running;
    stopped.id = CampaignId(6);
    stopped.name = u"Salah harga"_s;
    stopped.status = CampaignStatus::Stopped;
    stopped.tally.byStatus[InDoubt] = 7;
    stopped.finishedAt = now.addDays(-5);
    return {running, paused, scheduled, draft, finished, stopped};
}

} // namespace siaran::test
