#include "tests/architecture/SourceTree.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using siaran::tests::SourceFile;

namespace {

/// What the files of a folder may include: folders end in a slash. Its own folder, QtCore, tl::expected and the
/// standard library are understood. The longest folder that a file lies in holds.
struct Room {
    QString folder;
    QStringList may;
};

/// What every screen may know of a capability: the abstract service and the values it speaks of.
const QStringList ServiceFaces {
    u"services/access/AccessService.h"_s,
    u"services/access/AuditEntry.h"_s,
    u"services/access/AuditService.h"_s,
    u"services/access/PeopleService.h"_s,
    u"services/access/Person.h"_s,
    u"services/access/Rights.h"_s,
    u"services/access/Role.h"_s,
    u"services/account/AccountNotice.h"_s,
    u"services/account/AccountNoticeService.h"_s,
    u"services/analytics/AnalyticsService.h"_s,
    u"services/analytics/Report.h"_s,
    u"services/campaigns/CampaignService.h"_s,
    u"services/campaigns/TestMessages.h"_s,
    u"services/consent/ConsentRule.h"_s,
    u"services/consent/ConsentService.h"_s,
    u"services/consent/OptOutService.h"_s,
    u"services/consent/StopListService.h"_s,
    u"services/contacts/CatalogueService.h"_s,
    u"services/contacts/ColumnMapping.h"_s,
    u"services/contacts/ContactColumn.h"_s,
    u"services/contacts/ContactDetails.h"_s,
    u"services/contacts/ContactEdits.h"_s,
    u"services/contacts/ContactEditService.h"_s,
    u"services/contacts/ContactExport.h"_s,
    u"services/contacts/ContactExportService.h"_s,
    u"services/contacts/ContactQuery.h"_s,
    u"services/contacts/ContactService.h"_s,
    u"services/contacts/ImportOptions.h"_s,
    u"services/contacts/ImportPreview.h"_s,
    u"services/contacts/ImportReport.h"_s,
    u"services/contacts/ImportService.h"_s,
    u"services/contacts/PersonalDataService.h"_s,
    u"services/conversations/AnswerRule.h"_s,
    u"services/conversations/AnswerService.h"_s,
    u"services/conversations/Conversation.h"_s,
    u"services/conversations/ConversationService.h"_s,
    u"services/conversations/MediaShelf.h"_s,
    u"services/media/MediaCandidate.h"_s,
    u"services/media/MediaService.h"_s,
    u"services/segments/SegmentService.h"_s,
    u"services/sending/AftercareService.h"_s,
    u"services/settings/SecretPlace.h"_s,
    u"services/settings/SettingsService.h"_s,
    u"services/settings/WhatsAppSecrets.h"_s,
    u"services/settings/WhatsAppSettings.h"_s,
    u"services/settings/WorkspaceSettings.h"_s,
    u"services/setup/Connection.h"_s,
    u"services/setup/ConnectionKeeper.h"_s,
    u"services/setup/SetupService.h"_s,
    u"services/setup/TeamKeeper.h"_s,
    u"services/setup/TeamLogin.h"_s,
    u"services/setup/TeamService.h"_s,
    u"services/templates/DraftShelf.h"_s,
    u"services/templates/TemplateAuthoring.h"_s,
    u"services/templates/TemplateFacts.h"_s,
    u"services/templates/TemplateService.h"_s,
};

const QStringList Values {u"services/core/"_s, u"services/domain/"_s};
// Every capability asks who may, and tells what was done.
const QStringList Capability = Values
    + QStringList {u"services/db/"_s, u"QCoro/"_s, u"services/access/AuditChange.h"_s,
                   u"services/access/AuditTrail.h"_s, u"services/access/Rights.h"_s};
const QStringList Model = Values + ServiceFaces + QStringList {u"models/support/"_s, u"QCoro/"_s};
const QStringList Widgets {u"QtGui/"_s, u"QtWidgets/"_s, u"ui/theme/"_s};
const QStringList Pane
    = Widgets + Values + ServiceFaces + QStringList {u"ui/widgets/"_s, u"ui/shell/"_s, u"models/"_s, u"QCoro/"_s};
const QStringList Program = Capability + QStringList {u"services/"_s, u"app/support/"_s, u"app/workspace/"_s};

const QList<Room> Rooms {
    {u"services/core/"_s, {}},
    {u"services/domain/"_s, {u"services/core/"_s}},
    {u"services/db/"_s,
     {u"services/core/"_s, u"QCoro/"_s, u"QtSql/"_s, u"libpq-fe.h"_s, u"pwd.h"_s, u"grp.h"_s, u"unistd.h"_s}},

    // A capability knows the values and the database. What it knows of a neighbour stands here, name by name.
    {u"services/access/"_s, Capability},
    {u"services/account/"_s, Capability},
    {u"services/analytics/"_s, Capability},
    {u"services/campaigns/"_s,
     Capability
         + QStringList {u"services/access/AuditTrail.h"_s, u"services/segments/Audience.h"_s,
                        // Quiet hours, thresholds and holds are the workspace's.
                        u"services/settings/WorkspaceSettingsRepository.h"_s,
                        // What is dear takes the word of a second owner.
                        u"services/settings/Rates.h"_s,
                        // A launch compares the snapshot with the copy in force.
                        u"services/templates/TemplateRepository.h"_s,
                        // A test message leaves as the others do, but past the ledger.
                        u"services/media/MediaUploads.h"_s, u"services/sending/Outgoing.h"_s,
                        u"services/whatsapp/MessageGateway.h"_s}},
    {u"services/consent/"_s, Capability + QStringList {u"services/access/AuditTrail.h"_s}},
    // Numbers and files of them are read, searched and written as contacts are.
    {u"services/consent/OptOutRepository"_s, Capability + QStringList {u"services/contacts/SearchWords.h"_s}},
    {u"services/consent/SqlOptOutService"_s,
     Capability + QStringList {u"services/access/AuditTrail.h"_s, u"services/contacts/PhoneNormalizer.h"_s}},
    {u"services/consent/StopListFile"_s,
     Capability
         + QStringList {u"services/contacts/HeaderWords.h"_s, u"services/contacts/PhoneNormalizer.h"_s,
                        u"services/contacts/TableReader.h"_s}},
    {u"services/consent/SqlStopListService"_s,
     Capability
         + QStringList {u"services/access/AuditTrail.h"_s, u"services/contacts/ContactFile.h"_s,
                        u"services/contacts/WholeFile.h"_s}},
    {u"services/contacts/"_s,
     Capability
         + QStringList {u"services/access/AuditTrail.h"_s, u"services/consent/ConsentRecord.h"_s,
                        u"services/consent/ConsentRule.h"_s, u"services/segments/Audience.h"_s,
                        // Who is listed and who is in the sample of a rule are read alike.
                        u"services/segments/ContactRows.h"_s, u"csv.h"_s, u"phonenumbers/"_s, u"quazip/"_s}},
    {u"services/segments/"_s, Capability + QStringList {u"services/access/AuditTrail.h"_s}},
    // Pictures are looked at and made smaller; no widget is.
    {u"services/media/"_s,
     Capability
         + QStringList {u"services/whatsapp/LinkFetcher.h"_s, u"services/whatsapp/MediaGateway.h"_s,
                        u"services/whatsapp/MediaRules.h"_s, u"QtGui/"_s}},
    {u"services/sending/"_s,
     Capability
         + QStringList {u"services/access/AuditTrail.h"_s, u"services/media/MediaUploads.h"_s,
                        u"services/whatsapp/MediaGateway.h"_s, u"services/whatsapp/AccountGateway.h"_s,
                        u"services/whatsapp/ErrorCatalogue.h"_s, u"services/whatsapp/MessageGateway.h"_s,
                        u"services/whatsapp/OutgoingMessage.h"_s, u"services/whatsapp/SendOutcome.h"_s}},
    {u"services/conversations/"_s,
     Capability
         + QStringList {u"services/access/AuditTrail.h"_s,
                        // The message that is answered is shown with the values of its recipient.
                        u"services/segments/ContactRows.h"_s,
                        // An answer leaves as other messages do, by the same rules of trying again, past the ledger.
                        u"services/sending/Outgoing.h"_s, u"services/sending/RetryPolicy.h"_s,
                        u"services/sending/SenderLease.h"_s, u"services/whatsapp/MediaGateway.h"_s,
                        u"services/whatsapp/MediaRules.h"_s, u"services/whatsapp/MessageGateway.h"_s,
                        u"services/whatsapp/OutgoingMessage.h"_s, u"services/whatsapp/SendOutcome.h"_s}},
    {u"services/settings/"_s, Capability + QStringList {u"qt6keychain/"_s}},
    {u"services/settings/FileSecretStore.cpp"_s,
     Values + QStringList {u"QCoro/"_s, u"sys/stat.h"_s, u"unistd.h"_s}}, // whose file it is
    // Tries what is entered against WhatsApp, and listens for what it reports; stores nothing in a database.
    {u"services/setup/"_s,
     Values
         + QStringList {u"services/settings/"_s, u"services/whatsapp/"_s, u"services/http/"_s,
                        u"services/access/Role.h"_s, // what somebody is in a team
                        u"services/webhooks/RawInbox.h"_s, u"services/webhooks/WebhookCodec.h"_s, u"QCoro/"_s,
                        u"QtNetwork/"_s}},
    {u"services/templates/"_s,
     Capability
         + QStringList {u"services/access/AuditTrail.h"_s, u"services/whatsapp/MediaGateway.h"_s,
                        u"services/whatsapp/MediaRules.h"_s, u"services/whatsapp/NewTemplate.h"_s,
                        u"services/whatsapp/NewTemplateCodec.h"_s, u"services/whatsapp/RemoteTemplate.h"_s,
                        u"services/whatsapp/SetupGateway.h"_s, u"services/whatsapp/TemplateCatalogue.h"_s,
                        u"services/whatsapp/TemplateEditor.h"_s}},
    {u"services/webhooks/"_s,
     Capability
         + QStringList {u"services/access/AuditTrail.h"_s, u"services/consent/ConsentRecord.h"_s,
                        // Which words count, and that they are answered.
                        u"services/consent/Confirmation.h"_s, u"services/consent/ConsentRulesRepository.h"_s}},

    // The three that speak HTTP know no database and nothing of each other.
    {u"services/whatsapp/"_s, {u"services/core/"_s, u"QCoro/"_s, u"QtNetwork/"_s}},
    {u"services/http/"_s,
     {u"services/core/"_s, u"services/webhooks/RawInbox.h"_s, u"QCoro/"_s, u"QtNetwork/"_s, u"QtHttpServer/"_s}},
    // The REST interface asks what the screens ask, and says who may.
    {u"services/api/"_s,
     Capability + ServiceFaces
         + QStringList {u"services/access/AuditTrail.h"_s, u"services/access/Role.h"_s, u"services/http/"_s}},
    {u"services/simulator/"_s, {u"services/core/"_s, u"QtNetwork/"_s}},
    {u"services/simulator/SelfSigned.cpp"_s, {u"services/core/"_s, u"openssl/"_s}}, // makes its own certificate

    {u"models/support/"_s, Values + QStringList {u"QCoro/"_s}},
    {u"models/analytics/"_s, Model + QStringList {u"models/campaigns/ZoneText.h"_s}},
    // A template has the same words wherever it is listed.
    {u"models/campaigns/TemplateChoiceModel.cpp"_s, Model + QStringList {u"models/templates/TemplateText.h"_s}},
    // A sign-in is tried while it is entered, as the connection to WhatsApp is.
    {u"models/access/TeamSession"_s, Model + QStringList {u"models/setup/LiveCheck.h"_s}},
    {u"models/"_s, Model},

    {u"ui/theme/"_s, {u"QtGui/"_s, u"QtWidgets/"_s, u"QtSvg/"_s}},
    {u"ui/theme/SystemScheme.cpp"_s, {u"QtGui/"_s, u"QtWidgets/"_s, u"QtDBus/"_s}}, // asks the desktop: light or dark
    {u"ui/widgets/"_s, Widgets + QStringList {u"services/domain/"_s, u"QtCharts/"_s}},
    // What a role may not do is not made, by the frame either.
    {u"ui/shell/"_s,
     Widgets
         + QStringList {u"services/core/"_s, u"services/access/Rights.h"_s, u"services/access/Role.h"_s,
                        u"ui/widgets/"_s}},
    {u"ui/shell/SingleInstance.cpp"_s,
     {u"QtNetwork/"_s}}, // the second start speaks to the first through a local socket
    {u"ui/campaigns/"_s,
     Pane
         + QStringList {u"ui/segments/AudiencePanel.h"_s, u"ui/segments/CriteriaSentence.h"_s,
                        u"ui/analytics/FailureReason.h"_s}}, // a failure reads the same wherever it is met
    // Consent is told and asked for alike beside a contact and in the list of stops; so is what is wrong with a file.
    {u"ui/consent/"_s,
     Pane
         + QStringList {u"ui/contacts/ConsentSection.h"_s, u"ui/contacts/ContactErrorText.h"_s,
                        u"ui/contacts/ImportErrorText.h"_s, u"ui/contacts/OptInDialog.h"_s}},
    // A template is filled and shown as in a campaign, and consent is asked for as beside a contact.
    {u"ui/conversations/"_s,
     Pane
         + QStringList {u"ui/campaigns/MessageFace.h"_s, u"ui/campaigns/VariablesEditor.h"_s,
                        u"ui/contacts/OptInDialog.h"_s}},
    // States have the same names there, and failures the words of their reason; a report tells who did what to the
    // campaign as the audit log does.
    {u"ui/analytics/"_s,
     Pane
         + QStringList {u"ui/access/AuditSubjectView.h"_s, u"ui/campaigns/CampaignWords.h"_s,
                        u"services/whatsapp/ErrorCatalogue.h"_s}},
    // Its fields look like those of the settings, and a refused test message reads like any failure.
    {u"ui/setup/"_s, Pane + QStringList {u"ui/settings/SettingRow.h"_s, u"ui/analytics/FailureReason.h"_s}},
    // The way to a team is asked for as the connection to WhatsApp is.
    {u"ui/access/"_s,
     Pane
         + QStringList {u"ui/settings/SettingRow.h"_s, u"ui/setup/CheckLine.h"_s, u"ui/setup/SecretPlaceChoice.h"_s,
                        u"ui/setup/SetupWords.h"_s, u"ui/setup/StepLayout.h"_s, u"ui/setup/StepPages.h"_s}},
    {u"ui/"_s, Pane},

    {u"app/support/"_s, {u"services/core/"_s, u"spdlog/"_s, u"unistd.h"_s}},
    {u"app/support/CoreDumps.cpp"_s, {u"sys/prctl.h"_s, u"sys/resource.h"_s}}, // writes no memory to disk
    {u"app/simulator/"_s, {u"services/core/"_s, u"services/simulator/"_s, u"app/support/"_s}},
    {u"app/workspace/"_s, Program + QStringList {u"resources/samples/"_s}},
    {u"app/demo/"_s, Program + QStringList {u"resources/samples/"_s, u"ui/shell/ErrorText.h"_s}},
    {u"app/server/"_s, Program},
    {u"app/desktop/"_s, Program + Pane + QStringList {u"ui/"_s, u"app/demo/"_s}},
};

const Room* roomOf(const QString& path)
{
    const Room* best = nullptr;
    for (const auto& room : Rooms) {
        if (path.startsWith(room.folder) && (best == nullptr || room.folder.size() > best->folder.size())) {
            best = &room;
        }
    }
    return best;
}

/// The includes of `file` as the table names them: "services/core/Result.h", "QtSql/QSqlQuery", "vector".
QStringList includesOf(const SourceFile& file)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const auto modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*[<\"]([^>\"]+)"_s,
                                            QRegularExpression::MultilineOption);
    QStringList result;
    for (auto it = include.globalMatch(file.text); it.hasNext();) {
        const auto name = it.next().captured(1);
        const auto module = std::ranges::find_if(
            modules, [&](const QString& folder) { return headers.exists(folder + u'/' + name); });
        result.append(module == modules.end() ? name : *module + u'/' + name);
    }
    return result;
}

bool isUnderstood(const QString& include)
{
    static const QRegularExpression standard(u"^[a-z_]+$"_s);
    static const QRegularExpression generated(u"^(ui_\\w+[.]h|\\w+[.]moc)$"_s);
    return include.startsWith("QtCore/"_L1) || include.startsWith("tl/"_L1) || generated.match(include).hasMatch()
        || (standard.match(include).hasMatch() && include != "coroutine"_L1);
}

/// What `file` includes although its room may not.
QStringList trespassesOf(const SourceFile& file)
{
    const auto* const room = roomOf(file.path);
    if (room == nullptr) {
        return {u"(no room of the table holds this file)"_s};
    }
    const auto own = QFileInfo(file.path).path() + u'/';
    QStringList found;
    for (const auto& include : includesOf(file)) {
        const auto allowed
            = [&](const QString& entry) { return entry.endsWith(u'/') ? include.startsWith(entry) : include == entry; };
        if (!isUnderstood(include) && !include.startsWith(own) && std::ranges::none_of(room->may, allowed)) {
            found.append(include);
        }
    }
    return found;
}

} // namespace

/// Who may know whom. The linker alone cannot hold it: `#include <QtSql/QSqlQuery>` compiles in a widget.
class TestLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTrespassIsSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        const auto row = [](const char* sentence, const QString& path, const QString& include) {
            QTest::newRow(sentence) << path << include;
        };
        row("services know no screens", u"services/contacts/X.cpp"_s, u"\"ui/shell/Pane.h\""_s);
        row("services know no models", u"services/contacts/X.cpp"_s, u"\"models/support/PagedModel.h\""_s);
        row("the domain knows no database", u"services/domain/X.cpp"_s, u"\"services/db/Session.h\""_s);
        row("the domain awaits nothing", u"services/domain/X.cpp"_s, u"<QCoro/QCoroTask>"_s);
        row("SQL stays in db", u"services/contacts/X.cpp"_s, u"<QSqlQuery>"_s);
        row("a module named with its folder is seen too", u"ui/contacts/X.cpp"_s, u"<QtSql/QSqlQuery>"_s);
        row("screens know no database", u"ui/contacts/X.cpp"_s, u"\"services/db/DbExecutor.h\""_s);
        row("screens see abstract services only", u"ui/contacts/X.cpp"_s,
            u"\"services/contacts/SqlContactService.h\""_s);
        row("models see abstract services only", u"models/contacts/X.h"_s,
            u"\"services/contacts/ContactRepository.h\""_s);
        row("models hold no widgets", u"models/contacts/X.h"_s, u"<QLabel>"_s);
        row("models know no screens", u"models/contacts/X.h"_s, u"\"ui/widgets/Badge.h\""_s);
        row("panes know no network", u"ui/settings/X.cpp"_s, u"<QNetworkAccessManager>"_s);
        row("widgets know no capability", u"ui/widgets/X.cpp"_s, u"\"services/contacts/ContactService.h\""_s);
        row("the theme knows no widgets of ours", u"ui/theme/X.cpp"_s, u"\"ui/widgets/Badge.h\""_s);
        row("the Cloud API knows no database", u"services/whatsapp/X.cpp"_s, u"\"services/db/Session.h\""_s);
        row("the simulator shares nothing with the client", u"services/simulator/X.cpp"_s,
            u"\"services/whatsapp/ErrorCatalogue.h\""_s);
        row("the client shares nothing with the simulator", u"services/whatsapp/X.cpp"_s,
            u"\"services/simulator/Fate.h\""_s);
        row("a neighbour is named or unknown", u"services/campaigns/X.cpp"_s, u"\"services/sending/Ledger.h\""_s);
        row("coroutines come from QCoro", u"services/sending/X.cpp"_s, u"<coroutine>"_s);
        row("the server has no window", u"app/server/X.cpp"_s, u"<QWidget>"_s);
    }

    void aTrespassIsSeen()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QCOMPARE(trespassesOf({path, u"#include "_s + include + u'\n'}).size(), 1);
    }

    void whatTheTableAllowsIsNoTrespass()
    {
        const SourceFile file {u"ui/contacts/X.cpp"_s,
                               u"#include \"ui/contacts/X.h\"\n#include \"services/contacts/ContactService.h\"\n"
                               "#include <QLabel>\n#include <QString>\n#include <vector>\n"_s};
        QCOMPARE(trespassesOf(file), QStringList());
    }

    void nobodyTrespasses_data()
    {
        QTest::addColumn<QString>("folder");
        for (const auto& folder : {u"app"_s, u"ui"_s, u"models"_s, u"services"_s}) {
            QTest::newRow(qPrintable(folder)) << folder;
        }
    }

    void nobodyTrespasses()
    {
        QFETCH(QString, folder);
        const auto files = siaran::tests::sourcesIn(folder);
        QVERIFY(!files.isEmpty());
        QStringList found;
        for (const auto& file : files) {
            for (const auto& include : trespassesOf(file)) {
                found.append(file.path + u" includes "_s + include);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
