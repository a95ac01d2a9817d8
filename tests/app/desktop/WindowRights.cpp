#include "tests/app/desktop/WindowRights.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace siaran::test {

using access::Act;

namespace {

struct Group {
    std::optional<Act> needs;
    QString names; ///< with blanks between
};

QList<Group> groups()
{
    return {
        // Everybody: how the window looks, where it leads, what stands in tables.
        {{},
         u"emptyAction:Clear.* emptyAction:Try.again ScrollLeftButton ScrollRightButton appearanceDark appearanceLight "
         u"appearanceSystem "
         "closeStrip columnMenu:.* commandPaletteAction language moreButton narrowNavigation "
         "nextArea openDataFolder paletteWords previousArea qt_menubar_ext_button settingsRetry "
         "show_settings"_s},
        // Everybody, too: which workspace their own program opens, as whom, and their own password.
        {{},
         u"act dataPlace freshPassword freshPasswordAgain openHere openPractice openTeam placeFile placeKeyring "
         "placeSession presentPassword showFreshPassword stay teamAgain teamAlong teamBack teamCaFile teamChooseCa "
         "teamDatabase teamHere teamHost teamJoin teamName teamNext teamOpen teamOwnPassword teamOwnPasswordAgain "
         "teamOwnerLogin teamOwnerName teamPassword teamPort teamShowOwn teamShowPassword teamSteps/step\\d "
         "teamWizard:Ctrl\\+(Enter|Return) wayFound wayHere wayJoin"_s},
        // Whoever reads contacts: finds them, and sees who said stop.
        {Act::ReadContacts,
         u"closeDetails columnsButton consentFilter contactOrder contactsRetry detailsButton "
         "findContact findOptOut labelFilter openContact optOutHow optOutSince optOutsRetry "
         "refreshContacts searchContacts searchOptOuts showStoppedContact show_contacts "
         "show_optouts statusFilter toggleDetails wholeConsent"_s},
        // Whoever changes one contact at a time.
        {Act::ChangeContact,
         u"addContact(Button)? addLabel field_.* label_\\d+ profileName profilePhone profileStatus "
         "rating redoContacts undoContacts"_s},
        // Whoever manages all contacts: files in and out, also by dropping them, many at once, words and fields.
        {Act::ManageContacts,
         u"emptyAction:Import.contacts backToContacts birthdayField bulkDelete bulkExport bulkLabel bulkLabelMenu:.* "
         "bulkLabelOff bulkLabelOffMenu:.* bulkStatus bulkStatusMenu:.* cancelImport "
         "chooseImportFile consentDate consentDateCalendar consentSource consentUnknown "
         "consentYes contacts contactsMenu:Delete contactsMenu:Export. deleteContacts "
         "duplicatesFill duplicatesKeep duplicatesOverwrite erasePerson exportContacts "
         "exportPerson exportStops(Button)? importBack importButton importContacts "
         "importDelimiter importEncoding importHeader importNext importPage "
         "importPage:Ctrl\\+Enter importPage:Ctrl\\+Return importSheet importSteps/step\\d importStops(Button)? "
         "keepSpareNumbers mergeContact removeContact retryRejected saveRejected "
         "selectAllContacts selectNone showCatalogue undoImport undoImport_\\d+"_s},
        // Whoever takes down that somebody says stop.
        {Act::StopWriting,
         u"emptyAction:Opt.out.a.number. allDoubts changeConsent meansNoStop meansStop meantNoStop meantStop "
         "stopNumberAction(Button)? threadConsent"_s},
        // Whoever reads conversations.
        {Act::ReadConversations,
         u"emptyAction:Show.all earlierMessages findReply openConversation openFile searchReplies show_replies "
         "whichThreads"_s},
        // Whoever answers, and with a template whoever reads templates besides.
        {Act::Answer, u"answer attachFile sendAgain sendAnswer sendTemplate takeBack"_s},
        // Whoever reads segments.
        {Act::ReadSegments, u"findSegment searchSegments segmentsRetry show_segments toggleSegmentDetails"_s},
        // Whoever makes segments: the list's deeds and the whole builder.
        {Act::ChangeSegments,
         u"emptyAction:New.segment addCondition addGroup addLeaveOut cancelSegment countAgain countSegment(Button)? "
         "deleteSegment(Button)? duplicateSegment(Button)? editSegment(Button)? everyone "
         "keepReached(Button)? kindDynamic kindStatic newSegment(Button)? otherKind "
         "otherKindOfSegment personSearch saveSegment segmentBuilder:Ctrl\\+S "
         "segmentBuilder:Ctrl\\+Y segmentBuilder:Ctrl\\+Z segmentBuilder:Esc segmentDescription "
         "segmentName showCheck showSample shuffle starter_\\d"_s},
        // Whoever reads campaigns: the list, what became of them, what repeats.
        {Act::ReadCampaigns,
         u"emptyAction:Show.all.campaigns emptyAction:Go.to.campaigns campaigns:F5 campaignsRetry "
         u"failuresCampaign(Button)? failuresDialogClose runningTitle "
         "searchCampaigns seriesButton seriesDialogClose showAll showDrafts showFinished "
         "showProblems showScheduled showSending show_campaigns campaignsPage:Ctrl\\+F"_s},
        // Whoever makes and steers campaigns: the list's deeds, the brakes, and the whole wizard.
        {Act::ChangeCampaigns,
         u"approveCampaign lookAtApproval refuseApproval withdrawApproval emptyAction:New.campaign "
         u"emptyAction:Go.to.(segments|templates) browseMedia campaignName "
         u"campaignWizard:Ctrl\\+Enter campaignWizard:Ctrl\\+Return "
         "cancelMedia closeWizard confirmSend continueCampaign(Button)? cooldown "
         "deleteCampaign(Button)? duplicateCampaign(Button)? editCheck\\d endSeries fetchMedia "
         "fitMedia freeText insertVariable insertVariableMenu:.* linkMedia mediaField mediaLink "
         "messagePreviewAfter messagePreviewBefore newCampaign(Button)? pauseCampaign(Button)? "
         "pauseSeries pilot pilotGoOn pilotPeople pilotWait presetSaturday "
         "presetTomorrowAfternoon presetTomorrowMorning recipientLocal removeMedia repeatKind "
         "repeatMonthDay repeatTime repeatWeekday replaceMedia rescheduleCampaign(Button)? "
         "resolveCampaign(Button)? resumeCampaign(Button)? retryFailed retryMedia "
         "reviewPreviewAfter reviewPreviewBefore reviewRetry runningPause runningStop sendLater "
         "sendNow sendTest(Here)? speed startCampaign(Button)? startDate startNow startTime startZone "
         "stopCampaign(Button)? takeBackCampaign(Button)? wizardSteps/step\\d typedNumber undoHold "
         "unscheduleCampaign(Button)? useTemplate useText wizardBack wizardNext"_s},
        // Whoever reads templates.
        {Act::ReadTemplates,
         u"findTemplate previewSearch searchTemplates show_templates templateCategoryFilter "
         "templateLanguageFilter templateStatusFilter templatesRetry sendTemplate"_s},
        // Whoever writes templates and fetches them.
        {Act::ChangeTemplates,
         u"emptyAction:Sync.with.WhatsApp duplicateTemplate(Button)? editTemplate(Button)? newTemplate(Button)? "
         u"openDraft "
         "openWhatsAppManager(Button)? removeTemplate(Button)? syncTemplates(Button)?"_s},
        // Whoever reads reports, also as files.
        {Act::ReadAnalytics,
         u"analyticsRetry byDay byHour campaignChooser campaign_\\d+ cumulative engagementChartView "
         "exportAgain exportButton exportCsv exportJson exportReport failureReasons findRecipient "
         "openCampaign refreshAnalytics(Button)? repliedOnly reportCampaign(Button)? "
         "searchRecipients showAsTable show_analytics stateAll state_\\w+"_s},
        // Whoever reads the audit log, and checks it.
        {Act::ReadAudit,
         u"auditFrom auditFromCalendar auditKind auditRetry auditUntil auditUntilCalendar auditWho "
         "cancelVerify copyAuditHash exportAudit(Button)? show_audit verifyAudit(Button)?"_s},
        // Whoever says who belongs to the team, and where its data is.
        {Act::ManagePeople,
         u"inviteLogin inviteName peopleAccess peopleInvite peopleName peoplePassword peopleRetry peopleRole "
         "role_agent role_owner role_server role_supervisor teamMove"_s},
        // Whoever decides which account the shop writes from, and sees what WhatsApp says of it.
        {Act::ChangeSettings,
         u"account(Connect|Practice) connectWhatsApp connectWizard:Ctrl\\+(Enter|Return) noticesAside setupAccount "
         "setupAddress setupAdvanced setupAgain setupBack setupCaFile setupCopyHere setupCopyWord setupGraphUrl "
         "setupGraphVersion setupNewWord setupNext setupNowhere setupNumber setupOpenManager setupPort setupSecret "
         "setupSend setupServer setupShowSecret setupShowToken setupSteps/step\\d setupSubscribe "
         "setupTest(Language|Name|Number|Template|Text|Words) setupToken setupTunnel setupWord"_s},
        // Whoever decides for the shop.
        {Act::ChangeSettings,
         u"approvalCost approvalPeople businessName cooldownDays editConsentRules(Button)? holdSeconds numbersMasked "
         "pilotFailures quietFrom quietTo rate_authentication rate_marketing rate_utility "
         "refreshSettings sizeThreshold testNumber timeZone"_s},
    };
}

} // namespace

QList<WindowRight> windowRights()
{
    QList<WindowRight> rights;
    for (const auto& group : groups()) {
        for (const auto& name : group.names.split(u' ')) {
            rights.append({name, group.needs});
        }
    }
    return rights;
}

} // namespace siaran::test
