#include "tests/services/access/Calls.h"
#include "tests/services/access/Deeds.h"

#include <QJsonArray>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Act;

namespace {

// In the place of a launch, which is tried by itself.
const auto Running = u"UPDATE campaign SET status = 'running', frozen_at = now(), started_at = now(),"
                     " phone_number_id = (SELECT id FROM phone_number);"
                     "INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164)"
                     " SELECT 1, id, id, phone_e164 FROM contact;"_s;
const auto Failed = Running
    + u"UPDATE campaign_message SET status = 'failed', attempts = 1, failed_at = now(), error_code = 131000;"_s;
const auto Series
    = u"INSERT INTO campaign_series (name, segment_id, content, time_zone, rate_per_second, cooldown_days,"
      " confirmed, repeats) SELECT 'Promo', segment_id, content, time_zone, 0, 0, 5,"
      " '{\"kind\": \"daily\", \"at\": \"09:00\"}' FROM campaign WHERE id = 1;"_s;

segments::Segment segment()
{
    const QJsonObject everyone {{u"match"_s, u"all"_s},
                                {u"of"_s, QJsonArray {QJsonObject {{u"type"_s, u"everyone"_s}}}}};
    segments::Segment segment;
    segment.name = u"Bandung"_s;
    segment.kind = segments::SegmentKind::Static;
    segment.criteria = *criteriaFromJson(everyone);
    return segment;
}

Result<void> edit(WholeDesk& desk)
{
    return QCoro::waitFor(desk.base.campaigns.fetchDraft(CampaignId(1))).and_then([&desk](CampaignDraft draft) {
        draft.name = u"Another name"_s;
        return done(desk.base.campaigns.saveDraft(draft));
    });
}

Result<void> create(WholeDesk& desk)
{
    CampaignDraft draft;
    draft.name = u"Second"_s;
    draft.timeZone = u"Asia/Jakarta"_s;
    return done(desk.base.campaigns.saveDraft(draft));
}

TemplateDraft newTemplate()
{
    TemplateDraft draft;
    draft.name = u"promo"_s;
    draft.language = u"id"_s;
    draft.body = u"Halo"_s;
    return draft;
}

Result<void> sendTest(WholeDesk& desk)
{
    MessageContent content;
    content.message = FreeText {u"Halo"_s};
    return done(desk.tests.send(content, {}, u"+6281234567890"_s));
}

Result<void> keepFile(WholeDesk& desk)
{
    const auto candidate = QCoro::waitFor(desk.media.look("%PDF-1.4\n", u"prices.pdf"_s));
    return candidate ? done(desk.media.keep(*candidate)) : Result<void>(tl::unexpected(candidate.error()));
}

} // namespace

QList<Deed> deedsWithCampaigns()
{
    const CampaignId campaign(1);
    return {
        {"create a segment", u"SegmentService::save"_s, u"segment.saved"_s, Act::ChangeSegments,
         [](WholeDesk& d) { return done(d.base.segments.save(segment())); }},
        {"refresh a frozen segment", u"SegmentService::refresh"_s, u"segment.refreshed"_s, Act::ChangeSegments,
         [](WholeDesk& d) { return done(d.base.segments.refresh(SegmentId(1))); },
         u"UPDATE segment SET kind = 'static'"_s},
        {"delete a segment", u"SegmentService::remove"_s, u"segment.deleted"_s, Act::ChangeSegments,
         [](WholeDesk& d) { return done(d.base.segments.remove(SegmentId(1))); }, u"DELETE FROM campaign"_s},
        {"create a campaign", u"CampaignService::saveDraft"_s, u"campaign.created"_s, Act::ChangeCampaigns, create},
        {"edit a campaign",
         u"CampaignService::saveDraft"_s,
         u"campaign.edited"_s,
         Act::ChangeCampaigns,
         edit,
         {},
         true},
        {"delete a campaign", u"CampaignService::remove"_s, u"campaign.deleted"_s, Act::ChangeCampaigns,
         [campaign](WholeDesk& d) { return done(d.base.campaigns.remove(campaign)); }},
        {"launch",
         u"CampaignService::launch"_s,
         u"campaign.launched"_s,
         Act::ChangeCampaigns,
         [campaign](WholeDesk& d) { return done(d.base.campaigns.launch(campaign, 5)); },
         {},
         true},
        {"hold",
         u"CampaignService::hold"_s,
         u"campaign.held"_s,
         Act::ChangeCampaigns,
         [campaign](WholeDesk& d) { return done(d.base.campaigns.hold(campaign, 5)); },
         {},
         true},
        {"schedule", u"CampaignService::schedule"_s, u"campaign.scheduled"_s, Act::ChangeCampaigns,
         [campaign](WholeDesk& d) { return done(d.base.campaigns.schedule(campaign, 5)); },
         u"UPDATE campaign SET scheduled_at = now() + interval '2 days'"_s, true},
        {"take back", u"CampaignService::takeBack"_s, u"campaign.taken_back"_s, Act::ChangeCampaigns,
         [campaign](WholeDesk& d) { return done(d.base.campaigns.takeBack(campaign)); },
         u"UPDATE campaign SET status = 'holding', hold_until = now() + interval '1 hour'"_s, true},
        {"pause", u"CampaignService::pause"_s, u"campaign.paused"_s, Act::ChangeCampaigns,
         [campaign](WholeDesk& d) { return done(d.base.campaigns.pause(campaign)); }, Running, true},
        {"resume", u"CampaignService::resume"_s, u"campaign.resumed"_s, Act::ChangeCampaigns,
         [campaign](WholeDesk& d) { return done(d.base.campaigns.resume(campaign)); },
         Running + u"UPDATE campaign SET status = 'paused', paused_at = now()"_s, true},
        {"stop", u"CampaignService::stop"_s, u"campaign.stopped"_s, Act::ChangeCampaigns,
         [campaign](WholeDesk& d) { return done(d.base.campaigns.stop(campaign)); }, Running, true},
        {"repeat", u"CampaignService::repeat"_s, u"series.started"_s, Act::ChangeCampaigns,
         [campaign](WholeDesk& d) { return done(d.base.campaigns.repeat(campaign, 5)); },
         uR"(UPDATE campaign SET repeats = '{"kind": "daily", "at": "09:00"}')"_s},
        {"send again", u"AftercareService::sendAgain"_s, u"campaign.retried"_s, Act::ChangeCampaigns,
         [campaign](WholeDesk& d) { return done(d.base.aftercare.sendAgain({.campaign = campaign})); }, Failed},
        {"export a report", u"AnalyticsService::exportReport"_s, u"campaign.report_exported"_s, Act::ReadAnalytics,
         [campaign](WholeDesk& d) {
             return done(d.base.analytics.exportReport(campaign, analytics::ExportFormat::Csv,
                                                       d.base.shop.file(u"report.csv"_s)));
         },
         Running},
        {"keep who was reached", u"CampaignService::saveReached"_s, u"segment.saved"_s, Act::ChangeSegments,
         [campaign](WholeDesk& d) { return done(d.base.campaigns.saveReached(campaign, u"Reached"_s)); },
         Running + u"UPDATE campaign_message SET status = 'delivered', delivered_at = now()"_s},
        {"export who is left out", u"CampaignService::noteExcludedExport"_s, u"campaign.excluded_exported"_s,
         Act::ReadCampaigns,
         [campaign](WholeDesk& d) { return done(d.base.campaigns.noteExcludedExport(campaign, 3)); }},
        {"pause a series", u"CampaignService::setSeriesStatus"_s, u"series.paused"_s, Act::ChangeCampaigns,
         [](WholeDesk& d) {
             return done(d.base.campaigns.setSeriesStatus(SeriesId(1), CampaignSeries::Status::Paused));
         },
         Series, true},
        {"let a series go on", u"CampaignService::setSeriesStatus"_s, u"series.active"_s, Act::ChangeCampaigns,
         [](WholeDesk& d) {
             return done(d.base.campaigns.setSeriesStatus(SeriesId(1), CampaignSeries::Status::Active));
         },
         Series + u"UPDATE campaign_series SET status = 'paused'"_s, true},
        {"end a series", u"CampaignService::setSeriesStatus"_s, u"series.ended"_s, Act::ChangeCampaigns,
         [](WholeDesk& d) {
             return done(d.base.campaigns.setSeriesStatus(SeriesId(1), CampaignSeries::Status::Ended));
         },
         Series, true},
        {"decide about an unsure message", u"AftercareService::resolve"_s, u"campaign.doubt_resolved"_s,
         Act::ChangeCampaigns,
         [campaign](WholeDesk& d) {
             return done(d.base.aftercare.resolve(campaign, {1}, sending::DoubtResolution::TreatAsSent));
         },
         Running
             + u"UPDATE campaign_message SET status = 'in_doubt', attempts = 1 WHERE position = 1;"
               "INSERT INTO sender_process (id, host, heartbeat_at) VALUES (gen_random_uuid(), 'till', now() - "
               "interval '1 hour');"
               "INSERT INTO campaign_attempt (campaign_id, position, attempt, sender_id, outcome, settled_at)"
               " SELECT 1, 1, 1, id, 'in_doubt', now() FROM sender_process"_s},
        {"send a test message", u"TestMessages::send"_s, u"campaign.test_sent"_s, Act::ChangeCampaigns, sendTest},
        {"bring a file", u"MediaService::keep"_s, u"media.added"_s, Act::ChangeCampaigns, keepFile},
        {"submit a template", u"TemplateAuthoring::submit"_s, u"template.submitted"_s, Act::ChangeTemplates,
         [](WholeDesk& d) { return done(d.authoring.submit(newTemplate())); }},
        {"edit a template",
         u"TemplateAuthoring::edit"_s,
         u"template.edited"_s,
         Act::ChangeTemplates,
         [](WholeDesk& d) { return done(d.authoring.edit(TemplateId(1), newTemplate())); },
         {},
         true},
        {"delete a template", u"TemplateAuthoring::remove"_s, u"template.removed"_s, Act::ChangeTemplates,
         [](WholeDesk& d) { return done(d.authoring.remove(TemplateId(1))); }, u"DELETE FROM campaign"_s, true},
        {"fetch the templates", u"TemplateService::sync"_s, u"template.synced"_s, Act::ChangeTemplates,
         [](WholeDesk& d) { return done(d.templates.sync()); }},
        {"fetch old templates", u"TemplateService::syncIfOlder"_s, u"template.synced"_s, Act::ChangeTemplates,
         [](WholeDesk& d) { return done(d.templates.syncIfOlder(std::chrono::seconds(0))); }},
    };
}
