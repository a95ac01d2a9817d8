#include "tests/services/access/Calls.h"

#include <QCoro/QCoroTask>
#include <QJsonArray>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Act;

namespace {

// What is asked for is not there.
constexpr qint64 Gone = 987654;

template <typename T>
Result<void> done(QCoro::Task<Result<T>>&& task)
{
    auto outcome = QCoro::waitFor(std::move(task));
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    return {};
}

Criteria everyone()
{
    return *criteriaFromJson(
        {{u"match"_s, u"all"_s}, {u"of"_s, QJsonArray {QJsonObject {{u"type"_s, u"everyone"_s}}}}});
}

segments::Segment segment()
{
    segments::Segment segment;
    segment.id = SegmentId(Gone);
    segment.name = u"Gone"_s;
    segment.criteria = everyone();
    return segment;
}

MessageContent text()
{
    MessageContent content;
    content.message = FreeText {u"Halo"_s};
    return content;
}

TemplateDraft templateDraft()
{
    TemplateDraft draft;
    draft.name = u"promo"_s;
    draft.language = u"id"_s;
    draft.body = u"Halo"_s;
    return draft;
}

CampaignDraft campaignDraft()
{
    CampaignDraft draft;
    draft.id = CampaignId(Gone);
    draft.name = u"Gone"_s;
    draft.timeZone = u"Asia/Jakarta"_s;
    return draft;
}

QList<Call> ofContacts()
{
    const ContactId contact(Gone);
    const auto yes = contacts::Confirmation::Given;
    return {
        {u"ContactService::page"_s, Act::ReadContacts, [](WholeDesk& d) { return done(d.contacts.page({}, {}, 10)); }},
        {u"ContactService::count"_s, Act::ReadContacts, [](WholeDesk& d) { return done(d.contacts.count({})); }},
        {u"ContactService::outline"_s, Act::ReadContacts, [](WholeDesk& d) { return done(d.contacts.outline({})); }},
        {u"ContactService::rows"_s, Act::ReadContacts, [](WholeDesk& d) { return done(d.contacts.rows({})); }},
        {u"ContactService::details"_s, Act::ReadContacts,
         [contact](WholeDesk& d) { return done(d.contacts.details(contact)); }},
        {u"ContactService::findByPhone"_s, Act::ReadContacts,
         [](WholeDesk& d) { return done(d.contacts.findByPhone(u"0812"_s)); }},
        {u"ContactService::contact"_s, Act::ReadContacts,
         [contact](WholeDesk& d) { return done(d.contacts.contact(contact)); }},
        {u"ContactService::catalogue"_s, Act::ReadContacts, [](WholeDesk& d) { return done(d.contacts.catalogue()); }},
        {u"CatalogueService::uses"_s, Act::ManageContacts, [](WholeDesk& d) { return done(d.base.catalogue.uses()); }},
        {u"CatalogueService::createLabel"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.createLabel(u"VIP"_s)); }},
        {u"CatalogueService::renameLabel"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.renameLabel(LabelId(Gone), u"x"_s)); }},
        {u"CatalogueService::mergeLabels"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.mergeLabels(LabelId(Gone), LabelId(Gone + 1))); }},
        {u"CatalogueService::removeLabel"_s, Act::ManageContacts,
         [yes](WholeDesk& d) { return done(d.base.catalogue.removeLabel(LabelId(Gone), yes)); }},
        {u"CatalogueService::createWorkflowStatus"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.createWorkflowStatus(u"New"_s)); }},
        {u"CatalogueService::renameWorkflowStatus"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.renameWorkflowStatus(WorkflowStatusId(Gone), u"x"_s)); }},
        {u"CatalogueService::removeWorkflowStatus"_s, Act::ManageContacts,
         [yes](WholeDesk& d) { return done(d.base.catalogue.removeWorkflowStatus(WorkflowStatusId(Gone), yes)); }},
        {u"CatalogueService::createField"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.createField(QString(), FieldType::Text, {})); }},
        {u"CatalogueService::renameField"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.renameField(CustomFieldId(Gone), u"x"_s)); }},
        {u"CatalogueService::setChoices"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.setChoices(CustomFieldId(Gone), {u"x"_s})); }},
        {u"CatalogueService::removeField"_s, Act::ManageContacts,
         [yes](WholeDesk& d) { return done(d.base.catalogue.removeField(CustomFieldId(Gone), yes)); }},
        {u"ContactEditService::create"_s, Act::ChangeContact,
         [](WholeDesk& d) { return done(d.base.edits.create({.displayName = u"No number"_s})); }},
        {u"ContactEditService::change"_s, Act::ChangeContact,
         [contact](WholeDesk& d) {
             return done(d.base.edits.change({contact, {}, {}}));
         }},
        {u"ContactEditService::apply"_s, Act::ManageContacts,
         [contact](WholeDesk& d) { return done(d.base.edits.apply(QList {contact}, contacts::RemoveContacts {})); }},
        {u"ContactEditService::undo"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.edits.undo(contacts::BulkChangeId(Gone))); }},
        {u"ContactEditService::merge"_s, Act::ManageContacts,
         [](WholeDesk& d) {
             return done(d.base.edits.merge({ContactId(Gone), ContactId(Gone + 1), {}}));
         }},
        {u"ContactExportService::exportContacts"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.exports.exportContacts({.path = u"/nowhere/at/all.csv"_s}, {})); }},
        {u"ImportService::preview"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.imports.preview(u"/nowhere"_s, {})); }},
        {u"ImportService::run"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.imports.run(u"/nowhere"_s, {}, {})); }},
        {u"ImportService::runRows"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.imports.runRows({}, u"none"_s, {})); }},
        {u"ImportService::saveRejected"_s, std::nullopt,
         [](WholeDesk& d) { return done(d.base.imports.saveRejected({}, {}, {})); }},
        {u"ImportService::history"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.imports.history(10)); }},
        {u"ImportService::undo"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.imports.undo(contacts::ImportId(Gone))); }},
        {u"PersonalDataService::exportPerson"_s, Act::ManageContacts,
         [contact](WholeDesk& d) { return done(d.base.personal.exportPerson(contact, u"/nowhere/at/all"_s)); }},
        {u"PersonalDataService::erase"_s, Act::ManageContacts,
         [contact](WholeDesk& d) { return done(d.base.personal.erase(contact)); }},
    };
}

QList<Call> ofConsent()
{
    return {
        {u"ConsentService::setOptedOut"_s, Act::StopWriting,
         [](WholeDesk& d) { return done(d.base.consent.setOptedOut(ContactId(Gone), true, {})); }},
        {u"ConsentService::setOptedOut"_s, Act::WriteAgain,
         [](WholeDesk& d) { return done(d.base.consent.setOptedOut(ContactId(Gone), false, {})); }},
        {u"OptOutService::page"_s, Act::ReadContacts,
         [](WholeDesk& d) { return done(d.base.optOuts.page({}, {}, 10)); }},
        {u"OptOutService::counts"_s, Act::ReadContacts, [](WholeDesk& d) { return done(d.base.optOuts.counts()); }},
        {u"OptOutService::doubts"_s, Act::ReadConversations,
         [](WholeDesk& d) { return done(d.base.optOuts.doubts(10)); }},
        {u"OptOutService::settle"_s, Act::StopWriting,
         [](WholeDesk& d) { return done(d.base.optOuts.settle(Gone, consent::StopVerdict::Stop)); }},
        {u"OptOutService::optOutNumber"_s, Act::StopWriting,
         [](WholeDesk& d) { return done(d.base.optOuts.optOutNumber(u"no number"_s, {})); }},
        {u"OptOutService::history"_s, Act::ReadContacts,
         [](WholeDesk& d) { return done(d.base.optOuts.history(ContactId(Gone))); }},
        {u"OptOutService::rules"_s, Act::ReadContacts, [](WholeDesk& d) { return done(d.base.optOuts.rules()); }},
        {u"OptOutService::saveRules"_s, Act::ChangeSettings,
         [](WholeDesk& d) { return done(d.base.optOuts.saveRules({}, {})); }},
        {u"StopListService::preview"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.stopLists.preview(u"/nowhere"_s)); }},
        {u"StopListService::import"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.stopLists.import(u"/nowhere"_s, 0)); }},
        {u"StopListService::exportList"_s, Act::ManageContacts,
         [](WholeDesk& d) {
             return done(d.stopLists.exportList({u"/nowhere/at/all.csv"_s, consent::StopListFormat::Csv, {}, {}}));
         }},
        {u"StopListService::saveRows"_s, std::nullopt,
         [](WholeDesk& d) { return done(d.stopLists.saveRows(u"/nowhere/at/all.csv"_s, {}, {})); }},
    };
}

QList<Call> ofConversations()
{
    const ContactId contact(Gone);
    return {
        {u"ConversationService::latest"_s, Act::ReadConversations,
         [](WholeDesk& d) { return done(d.conversations.latest({}, {}, 10)); }},
        {u"ConversationService::countUnread"_s, Act::ReadConversations,
         [](WholeDesk& d) { return done(d.conversations.countUnread()); }},
        {u"ConversationService::thread"_s, Act::ReadConversations,
         [contact](WholeDesk& d) { return done(d.conversations.thread(contact, {}, 10)); }},
        {u"ConversationService::facts"_s, Act::ReadConversations,
         [contact](WholeDesk& d) { return done(d.conversations.facts(contact)); }},
        {u"ConversationService::markRead"_s, Act::Answer,
         [contact](WholeDesk& d) { return done(d.conversations.markRead(contact)); }},
        {u"AnswerService::answer"_s, Act::Answer,
         [contact](WholeDesk& d) {
             return done(d.answers.answer(contact, conversations::AnswerWords {.text = u"Halo"_s}));
         }},
        {u"AnswerService::answer"_s, Act::Answer,
         [contact](WholeDesk& d) {
             return done(d.answers.answer(contact, conversations::AnswerTemplate {.content = text()}));
         }},
        {u"AnswerService::answer"_s, Act::Answer,
         [contact](WholeDesk& d) {
             return done(d.answers.answer(contact, conversations::AnswerFile {.path = u"/nowhere.jpg"_s}));
         }},
        {u"AnswerService::sendAgain"_s, Act::Answer, [](WholeDesk& d) { return done(d.answers.sendAgain(Gone)); }},
        {u"AnswerService::withdraw"_s, Act::Answer, [](WholeDesk& d) { return done(d.answers.withdraw(Gone)); }},
        {u"MediaShelf::fetch"_s, Act::ReadConversations, [](WholeDesk& d) { return done(d.shelf.fetch(Gone)); }},
    };
}

QList<Call> ofSegmentsAndTemplates()
{
    const SegmentId segmentId(Gone);
    return {
        {u"SegmentService::list"_s, Act::ReadSegments, [](WholeDesk& d) { return done(d.base.segments.list()); }},
        {u"SegmentService::page"_s, Act::ReadSegments,
         [](WholeDesk& d) { return done(d.base.segments.page(QString(), 1)); }},
        {u"SegmentService::fetch"_s, Act::ReadSegments,
         [segmentId](WholeDesk& d) { return done(d.base.segments.fetch(segmentId)); }},
        {u"SegmentService::save"_s, Act::ChangeSegments,
         [](WholeDesk& d) { return done(d.base.segments.save(segment())); }},
        {u"SegmentService::remove"_s, Act::ChangeSegments,
         [segmentId](WholeDesk& d) { return done(d.base.segments.remove(segmentId)); }},
        {u"SegmentService::refresh"_s, Act::ChangeSegments,
         [segmentId](WholeDesk& d) { return done(d.base.segments.refresh(segmentId)); }},
        {u"SegmentService::estimate"_s, Act::ReadSegments,
         [](WholeDesk& d) { return done(d.base.segments.estimate(everyone())); }},
        {u"SegmentService::count"_s, Act::ReadSegments,
         [](WholeDesk& d) { return done(d.base.segments.count(everyone())); }},
        {u"SegmentService::preview"_s, Act::ReadSegments,
         [](WholeDesk& d) { return done(d.base.segments.preview(everyone(), 1)); }},
        {u"SegmentService::samples"_s, Act::ReadSegments,
         [](WholeDesk& d) { return done(d.base.segments.samples(everyone(), 1)); }},
        {u"SegmentService::rowCounts"_s, Act::ReadSegments,
         [](WholeDesk& d) { return done(d.base.segments.rowCounts(everyone())); }},
        {u"SegmentService::check"_s, Act::ReadSegments,
         [](WholeDesk& d) { return done(d.base.segments.check(everyone(), ContactId(Gone))); }},
        {u"SegmentService::check"_s, Act::ReadSegments,
         [](WholeDesk& d) { return done(d.base.segments.check(everyone(), u"0812"_s)); }},
        {u"SegmentService::valuesLike"_s, Act::ReadSegments,
         [](WholeDesk& d) { return done(d.base.segments.valuesLike(u"city"_s, u"Ban"_s)); }},
        {u"SegmentService::previewSaved"_s, Act::ReadSegments,
         [segmentId](WholeDesk& d) { return done(d.base.segments.previewSaved(segmentId)); }},
        {u"TemplateService::list"_s, Act::ReadTemplates, [](WholeDesk& d) { return done(d.templates.list()); }},
        {u"TemplateService::page"_s, Act::ReadTemplates,
         [](WholeDesk& d) { return done(d.templates.page(std::nullopt, {}, 1)); }},
        {u"TemplateService::facts"_s, Act::ReadTemplates,
         [](WholeDesk& d) { return done(d.templates.facts(TemplateId(Gone))); }},
        {u"TemplateService::sync"_s, Act::ChangeTemplates, [](WholeDesk& d) { return done(d.templates.sync()); }},
        {u"TemplateService::syncIfOlder"_s, Act::ChangeTemplates,
         [](WholeDesk& d) { return done(d.templates.syncIfOlder(std::chrono::seconds(0))); }},
        {u"TemplateAuthoring::submit"_s, Act::ChangeTemplates,
         [](WholeDesk& d) { return done(d.authoring.submit(templateDraft())); }},
        {u"TemplateAuthoring::edit"_s, Act::ChangeTemplates,
         [](WholeDesk& d) { return done(d.authoring.edit(TemplateId(Gone), templateDraft())); }},
        {u"TemplateAuthoring::remove"_s, Act::ChangeTemplates,
         [](WholeDesk& d) { return done(d.authoring.remove(TemplateId(Gone))); }},
        {u"DraftShelf::keep"_s, Act::ChangeTemplates,
         [](WholeDesk& d) { return d.drafts.keep({}).map([](const templates::KeptDraft&) {}); }},
    };
}

QList<Call> ofCampaigns()
{
    const CampaignId id(Gone);
    return {
        {u"CampaignService::list"_s, Act::ReadCampaigns, [](WholeDesk& d) { return done(d.base.campaigns.list()); }},
        {u"CampaignService::page"_s, Act::ReadCampaigns,
         [](WholeDesk& d) { return done(d.base.campaigns.page(std::nullopt, {}, 1)); }},
        {u"CampaignService::fetch"_s, Act::ReadCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.fetch(id)); }},
        {u"CampaignService::saveDraft"_s, Act::ChangeCampaigns,
         [](WholeDesk& d) { return done(d.base.campaigns.saveDraft(campaignDraft())); }},
        {u"CampaignService::fetchDraft"_s, Act::ReadCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.fetchDraft(id)); }},
        {u"CampaignService::remove"_s, Act::ChangeCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.remove(id)); }},
        {u"CampaignService::receipt"_s, Act::ReadCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.receipt(id)); }},
        {u"CampaignService::launch"_s, Act::ChangeCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.launch(id, 1)); }},
        {u"CampaignService::hold"_s, Act::ChangeCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.hold(id, 1)); }},
        {u"CampaignService::schedule"_s, Act::ChangeCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.schedule(id, 1)); }},
        {u"CampaignService::repeat"_s, Act::ChangeCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.repeat(id, 1)); }},
        {u"CampaignService::approval"_s, Act::ReadCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.approval(id)); }},
        {u"CampaignService::askApproval"_s, Act::ChangeCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.askApproval(id, 1)); }},
        {u"CampaignService::answerApproval"_s, Act::ChangeCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.answerApproval(id, {}, ApprovalVerdict::Approve, {})); }},
        {u"CampaignService::takeBack"_s, Act::ChangeCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.takeBack(id)); }},
        {u"CampaignService::excluded"_s, Act::ReadCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.excluded(id, {}, {}, 10)); }},
        {u"CampaignService::noteExcludedExport"_s, Act::ReadCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.noteExcludedExport(id, 1)); }},
        {u"CampaignService::pause"_s, Act::ChangeCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.pause(id)); }},
        {u"CampaignService::resume"_s, Act::ChangeCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.resume(id)); }},
        {u"CampaignService::stop"_s, Act::ChangeCampaigns,
         [id](WholeDesk& d) { return done(d.base.campaigns.stop(id)); }},
        {u"CampaignService::saveReached"_s, Act::ChangeSegments,
         [id](WholeDesk& d) { return done(d.base.campaigns.saveReached(id, u"x"_s)); }},
        {u"CampaignService::starter"_s, Act::ReadCampaigns,
         [](WholeDesk& d) { return done(d.base.campaigns.starter()); }},
        {u"CampaignService::series"_s, Act::ReadCampaigns,
         [](WholeDesk& d) { return done(d.base.campaigns.series()); }},
        {u"CampaignService::setSeriesStatus"_s, Act::ChangeCampaigns,
         [](WholeDesk& d) {
             return done(d.base.campaigns.setSeriesStatus(SeriesId(Gone), CampaignSeries::Status::Paused));
         }},
        {u"TestMessages::send"_s, Act::ChangeCampaigns,
         [](WholeDesk& d) { return done(d.tests.send(text(), {}, u"+6281234567890"_s)); }},
        {u"MediaService::open"_s, std::nullopt, [](WholeDesk& d) { return done(d.media.open(u"/nowhere"_s)); }},
        {u"MediaService::look"_s, std::nullopt, [](WholeDesk& d) { return done(d.media.look({}, {})); }},
        {u"MediaService::fit"_s, std::nullopt,
         [](WholeDesk& d) { return done(d.media.fit({}, std::make_shared<std::atomic_bool>(false))); }},
        {u"MediaService::fetch"_s, Act::ChangeCampaigns,
         [](WholeDesk& d) { return done(d.media.fetch(QUrl(u"http://example.org/a.jpg"_s))); }},
        {u"MediaService::keep"_s, Act::ChangeCampaigns, [](WholeDesk& d) { return done(d.media.keep({})); }},
        {u"MediaService::thumbnail"_s, Act::ReadCampaigns,
         [](WholeDesk& d) { return done(d.media.thumbnail(u"00"_s)); }},
        {u"AftercareService::doubts"_s, Act::ReadCampaigns,
         [id](WholeDesk& d) { return done(d.base.aftercare.doubts(id, 0, 10)); }},
        {u"AftercareService::resolve"_s, Act::ChangeCampaigns,
         [id](WholeDesk& d) { return done(d.base.aftercare.resolve(id, {1}, sending::DoubtResolution::TreatAsSent)); }},
        {u"AftercareService::failures"_s, Act::ReadCampaigns,
         [id](WholeDesk& d) { return done(d.base.aftercare.failures(id, {}, 0, 10)); }},
        {u"AftercareService::failureCounts"_s, Act::ReadCampaigns,
         [id](WholeDesk& d) { return done(d.base.aftercare.failureCounts(id)); }},
        {u"AftercareService::sendAgain"_s, Act::ChangeCampaigns,
         [id](WholeDesk& d) { return done(d.base.aftercare.sendAgain({.campaign = id})); }},
        {u"AnalyticsService::overview"_s, Act::ReadAnalytics,
         [id](WholeDesk& d) { return done(d.base.analytics.overview(id)); }},
        {u"AnalyticsService::timeline"_s, Act::ReadAnalytics,
         [id](WholeDesk& d) { return done(d.base.analytics.timeline(id, analytics::Bucket::Day, u"Asia/Jakarta"_s)); }},
        {u"AnalyticsService::recipients"_s, Act::ReadAnalytics,
         [id](WholeDesk& d) { return done(d.base.analytics.recipients({.campaign = id}, 0, 10)); }},
        {u"AnalyticsService::replies"_s, Act::ReadAnalytics,
         [id](WholeDesk& d) { return done(d.base.analytics.replies(id, 10)); }},
        {u"AnalyticsService::replyPage"_s, Act::ReadAnalytics,
         [id](WholeDesk& d) { return done(d.base.analytics.replyPage(id, {}, 10)); }},
        {u"AnalyticsService::exportReport"_s, Act::ReadAnalytics,
         [id](WholeDesk& d) {
             return done(d.base.analytics.exportReport(id, analytics::ExportFormat::Csv, u"/nowhere/at/all"_s));
         }},
    };
}

QList<Call> ofTheWorkspace()
{
    return {
        {u"SettingsService::load"_s, Act::ReadContacts, [](WholeDesk& d) { return done(d.base.settings.load()); }},
        {u"SettingsService::save"_s, Act::ChangeSettings,
         [](WholeDesk& d) { return done(d.base.settings.save({}, {})); }},
        {u"SettingsService::tellConnection"_s, Act::ChangeSettings,
         [](WholeDesk& d) { return done(d.base.settings.tellConnection({.parts = {u"access_token"_s}})); }},
        {u"AuditService::page"_s, Act::ReadAudit, [](WholeDesk& d) { return done(d.base.audit.page({}, 0, 10)); }},
        {u"AuditService::actors"_s, Act::ReadAudit, [](WholeDesk& d) { return done(d.base.audit.actors()); }},
        {u"AuditService::verify"_s, Act::ReadAudit, [](WholeDesk& d) { return done(d.base.audit.verify({})); }},
        {u"AuditService::exportCsv"_s, Act::ReadAudit,
         [](WholeDesk& d) { return done(d.base.audit.exportCsv({}, u"/nowhere/at/all"_s)); }},
        {u"PeopleService::list"_s, Act::ManagePeople, [](WholeDesk& d) { return done(d.people.list()); }},
        {u"PeopleService::invite"_s, Act::ManagePeople,
         [](WholeDesk& d) { return done(d.people.invite({.login = u"not a login"_s, .name = u"Sari"_s})); }},
        {u"PeopleService::disable"_s, Act::ManagePeople,
         [](WholeDesk& d) { return done(d.people.disable(u"nobody"_s)); }},
        {u"PeopleService::enable"_s, Act::ManagePeople,
         [](WholeDesk& d) { return done(d.people.enable(u"nobody"_s)); }},
        {u"PeopleService::resetPassword"_s, Act::ManagePeople,
         [](WholeDesk& d) { return done(d.people.resetPassword(u"nobody"_s)); }},
        {u"PeopleService::changeRole"_s, Act::ManagePeople,
         [](WholeDesk& d) { return done(d.people.changeRole(u"nobody"_s, access::Role::Owner)); }},
        {u"PeopleService::rename"_s, Act::ManagePeople,
         [](WholeDesk& d) { return done(d.people.rename(u"nobody"_s, u"Sari"_s)); }},
        {u"PeopleService::choosePassword"_s, std::nullopt,
         [](WholeDesk& d) { return done(d.people.choosePassword(u"short"_s)); }},
        {u"AccountNoticeService::latest"_s, Act::ReadCampaigns, [](WholeDesk& d) { return done(d.notices.latest()); }},
        {u"AccountNoticeService::markSeen"_s, Act::ChangeCampaigns,
         [](WholeDesk& d) { return done(d.notices.markSeen({Gone})); }},
    };
}

} // namespace

const QList<Call>& calls()
{
    static const QList<Call> all
        = ofContacts() + ofConsent() + ofConversations() + ofSegmentsAndTemplates() + ofCampaigns() + ofTheWorkspace();
    return all;
}
