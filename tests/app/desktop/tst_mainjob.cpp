#include "app/workspace/Workspace.h"
#include "services/campaigns/CampaignService.h"
#include "services/domain/CallbackData.h"
#include "services/segments/SegmentService.h"
#include "tests/app/desktop/Desk.h"
#include "tests/app/desktop/Hands.h"
#include "tests/translations/TranslationFile.h"

#include "resources/samples/ShopGenerator.h"
#include <QFile>
#include <QLocale>
#include <QTest>
#include <QWidget>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int FileRows = 450;
constexpr int SendingTakesMs = 90'000;
const auto SegmentName = u"Bandung, Jakarta dan gamis"_s;
const auto CampaignName = u"Promo akhir pekan"_s;
// Ctrl+1 and so on.
const QStringList Panes {u"campaigns"_s, u"segments"_s,  u"contacts"_s, u"replies"_s, u"optouts"_s,
                         u"templates"_s, u"analytics"_s, u"audit"_s,    u"settings"_s};

// The rule of the test's segment, once more and as simple as can be.
bool isMeant(const Contact& contact)
{
    const auto found = contact.fields.find(u"kota"_s);
    const auto city = found == contact.fields.end() ? QString() : std::get<QString>(found->second);
    return city == "Bandung"_L1 || city == "Jakarta"_L1 || contact.labels.contains(u"Gamis"_s);
}

} // namespace

/// The main job of the program from an empty workspace to the report, by widgets and keyboard. Each step goes on where
/// the one before ended.
class TestMainJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<test::Desk>();
        QVERIFY(m_desk->start(u"en"_s));
        takeWindow();
    }

    void init()
    {
        if (m_isBroken) {
            QSKIP("a step before this one failed");
        }
    }

    void cleanup()
    {
        if (QTest::currentTestFailed() && !m_isBroken) {
            m_isBroken = true;
            QVERIFY(m_desk->savePictures(u"failed"_s));
        }
    }

    void cleanupTestCase() { m_desk.reset(); }

    void anEmptyWorkspaceSaysWhatToDoFirst()
    {
        QVERIFY(m_hands->sees(u"campaigns/firstRun"_s));
        QTRY_VERIFY(m_hands->text(u"campaigns/firstRun"_s).startsWith(u"Send your first campaign"_s));
        QVERIFY(m_desk->savePictures(u"01_start"_s));
        QCOMPARE(m_desk->window().windowTitle(), u"Campaigns – Siaran"_s);
    }

    void aFileOfCustomersIsImported()
    {
        const auto path = m_desk->file(u"pelanggan.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(samples::contactsCsv(FileRows, 2026)) > 0);
        file.close();

        m_hands->press(Qt::CTRL | Qt::Key_3);
        QTRY_VERIFY(m_hands->text(u"contacts/firstRun"_s).startsWith(u"No contacts yet"_s));
        QVERIFY(m_desk->savePictures(u"02_contacts_empty"_s));
        m_hands->press(Qt::CTRL | Qt::Key_I);
        QVERIFY(m_hands->nameFile(u"importDialog"_s, path));

        QTRY_VERIFY(m_hands->sees(u"mappingGrid"_s));
        QVERIFY(m_desk->savePictures(u"02_import_columns"_s));
        QVERIFY(m_hands->click(u"importNext"_s));
        QTRY_VERIFY(m_hands->text(u"rehearsalState"_s).startsWith(u"Nothing has been changed"_s));
        QVERIFY(m_hands->press(u"consentYes"_s, Qt::Key_Space));
        QVERIFY(m_hands->type(u"consentSource"_s, u"Form at the till"_s));
        QVERIFY(m_desk->savePictures(u"02_import_check"_s));
        QVERIFY(m_desk->everybody().isEmpty());
        QVERIFY(m_hands->click(u"importNext"_s));

        QTRY_VERIFY(m_hands->sees(u"addedCard"_s));
        QVERIFY(m_desk->savePictures(u"03_import_report"_s));
        int rows = 0;
        for (const auto& card :
             {u"addedCard"_s, u"updatedCard"_s, u"unchangedCard"_s, u"doubledCard"_s, u"rejectedCard"_s}) {
            const auto words = m_hands->text(card);
            QVERIFY2(words.endsWith(u"of 450 rows"_s), qPrintable(words));
            rows += test::numberIn(words);
        }
        QCOMPARE(rows, FileRows);
        const int added = test::numberIn(m_hands->text(u"addedCard"_s));
        QCOMPARE(m_desk->everybody().size(), added);
        QVERIFY(m_hands->click(u"backToContacts"_s));
        QTRY_COMPARE(m_hands->text(u"contactsList/pageState"_s), u"%1 contacts"_s.arg(added));
    }

    void aPersonIsFoundByAFewLetters()
    {
        const auto all = m_hands->rows(u"contactsTable"_s);
        m_hands->press(QKeyCombination(Qt::CTRL, Qt::Key_F));
        m_hands->write(u"dewi"_s);
        QTRY_VERIFY(m_hands->rows(u"contactsTable"_s) < all);
        QTRY_VERIFY(m_hands->rows(u"contactsTable"_s) > 0);
        for (int row = 0; row < m_hands->rows(u"contactsTable"_s); ++row) {
            const auto name = [this, row] { return m_hands->row(u"contactsTable"_s, row).constFirst(); };
            QTRY_VERIFY2(name().contains(u"dewi"_s, Qt::CaseInsensitive), qPrintable(name()));
        }
        m_hands->press(Qt::Key_Down);
        QVERIFY(m_hands->sees(u"contactDetails"_s));
        QVERIFY(m_desk->savePictures(u"04_contacts"_s));
    }

    void aSegmentOfTwoConditionsIsCountedLive()
    {
        m_hands->press(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
        QVERIFY(m_hands->type(u"segmentName"_s, SegmentName));
        QVERIFY(m_hands->press(u"addCondition"_s, Qt::Key_Space));
        QVERIFY(m_hands->choose(u"row_0/field"_s, u"Kota"_s));
        QVERIFY(m_hands->choose(u"row_0/operator"_s, u"is any of"_s));
        QVERIFY(m_hands->type(u"row_0/value"_s, u"Bandung, Jakarta"_s));
        QVERIFY(m_hands->press(u"addCondition"_s, Qt::Key_Space));
        QVERIFY(m_hands->choose(u"row_1/field"_s, u"Label"_s));
        QVERIFY(m_hands->tick(u"row_1/value"_s, {u"Gamis"_s}));
        QVERIFY(m_hands->press(u"connector"_s, Qt::Key_Space));
        QTRY_COMPARE(m_hands->text(u"connector"_s), u"or"_s);

        const auto meant = std::ranges::count_if(m_desk->everybody(), isMeant);
        QTRY_COMPARE(m_hands->text(u"audiencePanel/count"_s), u"%1 people"_s.arg(meant));
        const auto* panel = m_desk->window().findChild<QWidget*>(u"audiencePanel"_s);
        QTRY_VERIFY(!panel->findChild<QWidget*>(u"busy"_s)->isVisible());
        QVERIFY(m_desk->savePictures(u"05_segment_builder"_s));
        m_hands->press(Qt::CTRL | Qt::Key_S);
        QVERIFY(m_hands->sees(u"segmentsTable"_s));
        QTRY_COMPARE(m_hands->rows(u"segmentsTable"_s), 1);
        QVERIFY(m_hands->row(u"segmentsTable"_s, 0).contains(SegmentName));
        QVERIFY(m_desk->savePictures(u"06_segments"_s));
    }

    void theWizardLeadsToAReceiptThatAddsUp()
    {
        m_hands->press(Qt::CTRL | Qt::Key_N);
        QVERIFY(m_hands->sees(u"campaignName"_s));
        m_hands->write(CampaignName);
        QVERIFY(m_hands->pick(u"segmentChoice"_s, SegmentName));
        QVERIFY(m_hands->sees(u"segmentStep/count"_s));
        QVERIFY(m_desk->savePictures(u"07_wizard_segment"_s));
        m_hands->press(Qt::CTRL | Qt::Key_Return);

        QVERIFY(m_hands->pick(u"templateChoice"_s, u"promo_akhir_pekan"_s));
        QVERIFY(m_hands->choose(u"source_1"_s, u"Name"_s));
        QVERIFY(m_hands->type(u"fallback_1"_s, u"Kak"_s));
        QVERIFY(m_hands->choose(u"source_2"_s, u"Fixed words"_s));
        QVERIFY(m_hands->type(u"words_2"_s, u"25%"_s));
        QVERIFY(m_desk->savePictures(u"08_wizard_message"_s));
        m_hands->press(Qt::CTRL | Qt::Key_Return);

        QVERIFY(m_hands->choose(u"speed"_s, u"20 messages a second (1,200 a minute)"_s));
        QVERIFY(m_desk->savePictures(u"09_wizard_schedule"_s));
        m_hands->press(Qt::CTRL | Qt::Key_Return);

        QVERIFY(m_hands->sees(u"exclusions"_s));
        QVERIFY(m_desk->savePictures(u"10_wizard_review"_s));
        const auto meant = std::ranges::count_if(m_desk->everybody(), isMeant);
        m_recipients = test::numberIn(m_hands->text(u"recipients"_s));
        QTRY_COMPARE(m_hands->text(u"recipientsBelow"_s), u"of %1 matched"_s.arg(meant));
        QCOMPARE(m_recipients + excludedOnScreen(), meant);
    }

    void nothingIsSentBeforeTheNumberIsTyped()
    {
        const auto* send = m_desk->window().findChild<QWidget*>(u"confirmSend"_s);
        QVERIFY(send->isVisible() && !send->isEnabled());
        QVERIFY(m_hands->type(u"typedNumber"_s, QString::number(m_recipients + 1)));
        QVERIFY(!send->isEnabled());
        QVERIFY(m_hands->type(u"typedNumber"_s, QString::number(m_recipients)));
        QVERIFY(m_desk->savePictures(u"11_wizard_typed"_s));
        QCOMPARE(m_desk->campaign(CampaignName).status, CampaignStatus::Draft);
        QVERIFY(m_hands->press(u"confirmSend"_s, Qt::Key_Space));
    }

    void sendingRunsToItsEndAndReachesEverybodyOnce()
    {
        QVERIFY(m_hands->sees(u"runningBar"_s));
        QTRY_COMPARE(m_hands->text(u"runningTitle"_s), CampaignName);
        const auto attempted = [this] { return test::numberIn(m_hands->text(u"campaignLine"_s)); };
        QTRY_VERIFY_WITH_TIMEOUT(attempted() > m_recipients / 3, SendingTakesMs);
        QVERIFY(m_desk->savePictures(u"12_campaign_running"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->campaign(CampaignName).status, CampaignStatus::Completed, SendingTakesMs);
        QVERIFY(QTest::qWaitFor([this] { return m_desk->webhooksToCome() == 0; }, SendingTakesMs));
        QTRY_VERIFY(m_hands->text(u"campaignLine"_s).startsWith(u"Finished"_s));
        QVERIFY(m_desk->savePictures(u"13_campaign_completed"_s));

        const auto tally = m_desk->campaign(CampaignName).tally;
        QCOMPARE(tally.recipients(), m_recipients);
        QCOMPARE(tally.unsettled(), 0);
        // Of the campaign alone: who said stop got a confirmation as well.
        const auto entries = m_desk->workspace().simulatorLedger(true)[u"entries"_s].toObject();
        int reached = 0;
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            QCOMPARE(entry.value()[u"accepted"_s].toInt(), 1);
            reached += CallbackData::parse(entry.key()) ? 1 : 0;
        }
        QCOMPARE(reached, tally.accepted);
        QVERIFY(tally.accepted > 0 && tally.replied > 0);
    }

    void theReportShowsTheCampaign()
    {
        QVERIFY(m_hands->click(u"reportCampaignButton"_s));
        const auto tally = m_desk->campaign(CampaignName).tally;
        const QLocale locale;
        const auto card = [this](const QString& name) { return m_hands->text(name); };
        QTRY_VERIFY(card(u"sentCard"_s).contains(locale.toString(tally.sent())));
        QTRY_VERIFY(card(u"deliveredCard"_s).contains(u"%1 of %2"_s.arg(tally.delivered()).arg(tally.sent())));
        QTRY_VERIFY(card(u"repliedCard"_s).contains(u"%1 of"_s.arg(tally.replied)));
        QTRY_VERIFY(m_hands->rows(u"recipientsTable"_s) > 0);
        QVERIFY(m_desk->savePictures(u"14_analytics_campaign"_s));

        QVERIFY(m_hands->press(u"reportTabBar"_s, Qt::Key_Right));
        QTRY_COMPARE(m_hands->rows(u"repliesTable"_s), tally.replied);
        QVERIFY(m_desk->savePictures(u"15_analytics_replies"_s));
        QVERIFY(m_hands->press(u"reportTabBar"_s, Qt::Key_Right));
        QVERIFY(m_hands->sees(u"failuresTable"_s));
        QVERIFY(m_desk->savePictures(u"16_analytics_failures"_s));
        QVERIFY(m_hands->press(u"reportTabBar"_s, Qt::Key_Right));
        const auto last = [this] { return m_hands->rows(u"subjectLogTable"_s) - 1; };
        const auto oldest = [this, &last] { return m_hands->row(u"subjectLogTable"_s, last()).join(u' '); };
        QTRY_VERIFY(last() > 0 && oldest().contains(u"began the campaign"_s));
        QVERIFY(m_desk->savePictures(u"16_analytics_log"_s));
    }

    void theReportIsExportedAsTheSheetItPromises()
    {
        const auto path = m_desk->file(u"laporan.csv"_s);
        m_hands->press(Qt::CTRL | Qt::Key_E);
        QVERIFY(m_hands->chooseInMenu(u"exportMenu"_s, u"exportCsv"_s));
        QVERIFY(m_hands->nameFile(u"exportDialog"_s, path));
        QFile file(path);
        QTRY_VERIFY(file.exists());
        QTRY_VERIFY(m_hands->text(u"toast"_s).contains(u"Saved %1 rows to laporan.csv"_s.arg(m_recipients)));
        QVERIFY(m_desk->savePictures(u"17_analytics_exported"_s));
        QVERIFY(m_hands->click(u"toastClose"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().count("\r\n") >= m_recipients + 1);
    }

    void allCampaignsStandInOneReport()
    {
        QVERIFY(m_hands->choose(u"campaignChooser"_s, u"All campaigns"_s));
        m_hands->press(Qt::Key_Return);
        QTRY_COMPARE(m_hands->rows(u"campaignResults"_s), 1);
        QVERIFY(m_hands->row(u"campaignResults"_s, 0).contains(CampaignName));
        QVERIFY(m_desk->savePictures(u"18_analytics_all"_s));
    }

    void templatesAreThoseOfTheAccount()
    {
        m_hands->press(Qt::CTRL | Qt::Key_6);
        QTRY_COMPARE(m_hands->rows(u"templatesTable"_s), 8);
        QVERIFY(m_hands->pick(u"templatesTable"_s, u"promo_akhir_pekan"_s));
        QVERIFY(m_desk->savePictures(u"19_templates"_s));
        m_hands->press(Qt::Key_F5);
        QTRY_VERIFY(m_hands->text(u"templatesStrip"_s).startsWith(u"Nothing has changed"_s));
    }

    void settingsAreKeptAtOnce()
    {
        m_hands->press(Qt::CTRL | Qt::Key_9);
        QVERIFY(m_hands->type(u"settings/businessName"_s, u"Toko Melati"_s));
        m_hands->press(Qt::Key_Tab);
        QTRY_VERIFY(m_hands->text(u"settings/pageState"_s).startsWith(u"Saved"_s));
        QTRY_COMPARE(m_hands->text(u"side/businessName"_s), u"Toko Melati"_s);
        QVERIFY(m_desk->savePictures(u"20_settings"_s));
    }

    void theLogTellsWhoDidAllOfThis()
    {
        m_hands->press(Qt::CTRL | Qt::Key_8);
        QTRY_VERIFY(m_hands->rows(u"auditTable"_s) > 4);
        QVERIFY(m_hands->row(u"auditTable"_s, 0).constLast().endsWith(u"changed the settings"_s));
        QTRY_VERIFY(m_hands->text(u"auditFacts"_s).contains(u"Toko Melati"_s));
        QVERIFY(m_hands->press(u"verifyAuditButton"_s, Qt::Key_Space));
        QTRY_VERIFY(m_hands->text(u"auditVerdict"_s).startsWith(u"The audit log holds"_s));
        QVERIFY(m_desk->savePictures(u"20_audit"_s));
        const auto all = m_hands->rows(u"auditTable"_s);
        QVERIFY(m_hands->choose(u"auditKind"_s, u"Contacts"_s));
        m_hands->press(Qt::Key_Return);
        QTRY_VERIFY(m_hands->rows(u"auditTable"_s) < all);
        QVERIFY(m_hands->row(u"auditTable"_s, m_hands->rows(u"auditTable"_s) - 1)
                    .constLast()
                    .contains(u"imported “pelanggan.csv”"_s));
    }

    void aCampaignForTomorrowWaits()
    {
        m_hands->press(Qt::CTRL | Qt::Key_N);
        QVERIFY(m_hands->type(u"campaignName"_s, u"Koleksi baru"_s));
        QVERIFY(m_hands->pick(u"segmentChoice"_s, SegmentName));
        m_hands->press(Qt::CTRL | Qt::Key_Return);
        QVERIFY(m_hands->pick(u"templateChoice"_s, u"koleksi_baru"_s));
        m_hands->press(Qt::CTRL | Qt::Key_Return);
        QVERIFY(m_hands->press(u"sendLater"_s, Qt::Key_Space));
        QVERIFY(m_desk->savePictures(u"21_wizard_later"_s));
        m_hands->press(Qt::CTRL | Qt::Key_Return);
        QVERIFY(m_hands->sees(u"typedNumber"_s));
        const auto stopped = m_desk->campaign(CampaignName).tally.optedOut;
        QVERIFY(stopped > 0);
        QCOMPARE(test::numberIn(m_hands->text(u"excluded_opted_out"_s)), stopped);
        QCOMPARE(test::numberIn(m_hands->text(u"recipients"_s)), m_recipients - excludedOnScreen());
        QVERIFY(m_hands->type(u"typedNumber"_s, m_hands->text(u"recipients"_s)));
        QVERIFY(m_hands->press(u"confirmSend"_s, Qt::Key_Space));
        QTRY_COMPARE(m_desk->campaign(u"Koleksi baru"_s).status, CampaignStatus::Scheduled);
        QTRY_COMPARE(m_hands->rows(u"campaignsTable"_s), 2);
        QTRY_VERIFY(m_hands->text(u"toast"_s).contains(u"This computer will send"_s));
        QVERIFY(m_desk->savePictures(u"22_campaign_scheduled"_s));
        QVERIFY(m_hands->click(u"toastClose"_s));
    }

    void everyPaneFitsASmallScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("the smallest window") << QSize(1024, 640);
        QTest::newRow("a small laptop") << QSize(1366, 768);
    }

    void everyPaneFitsASmallScreen()
    {
        QFETCH(const QSize, size);
        auto& window = m_desk->window();
        window.resize(size);
        for (int pane = 0; pane < Panes.size(); ++pane) {
            m_hands->press(Qt::CTRL | Qt::Key(Qt::Key_1 + pane));
            QVERIFY(m_hands->sees(Panes.at(pane)));
            QTest::qWait(50);
            QCOMPARE(window.size(), size);
            QVERIFY(m_desk->savePictures(u"small_%1_%2"_s.arg(size.width()).arg(pane + 1)));
        }
        m_hands->press(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
        QVERIFY(m_hands->sees(u"segmentName"_s));
        QCOMPARE(window.size(), size);
        QVERIFY(m_desk->savePictures(u"small_%1_builder"_s.arg(size.width())));
        m_hands->press(Qt::Key_Escape);
    }

    void afterARestartItIsAllThereInIndonesian()
    {
        m_hands.reset();
        m_desk->close();
        QVERIFY(m_desk->start(u"id"_s));
        takeWindow();
        for (int pane = 0; pane < Panes.size(); ++pane) {
            m_hands->press(Qt::CTRL | Qt::Key(Qt::Key_1 + pane));
            QVERIFY(m_hands->sees(Panes.at(pane)));
            QTest::qWait(500);
            QVERIFY(m_desk->savePictures(u"id_%1_%2"_s.arg(pane + 1).arg(Panes.at(pane))));
            QCOMPARE(englishOnScreen().join(u'\n'), QString());
        }
        QCOMPARE(m_hands->rows(u"campaignsTable"_s), -1); // hidden behind the settings
        m_hands->press(Qt::CTRL | Qt::Key_1);
        QTRY_COMPARE(m_hands->rows(u"campaignsTable"_s), 2);
        QCOMPARE(m_desk->campaign(CampaignName).tally.recipients(), m_recipients);
    }

    void theWizardSpeaksIndonesianToo()
    {
        m_hands->press(Qt::CTRL | Qt::Key_N);
        QVERIFY(m_hands->type(u"campaignName"_s, u"Diskon kilat"_s));
        QVERIFY(m_hands->pick(u"segmentChoice"_s, SegmentName));
        QVERIFY(m_hands->sees(u"segmentStep/count"_s));
        QVERIFY(m_desk->savePictures(u"id_7_wizard_segment"_s));
        QCOMPARE(englishOnScreen().join(u'\n'), QString());
        m_hands->press(Qt::CTRL | Qt::Key_Return);
        QVERIFY(m_hands->pick(u"templateChoice"_s, u"koleksi_baru"_s));
        QVERIFY(m_desk->savePictures(u"id_8_wizard_message"_s));
        QCOMPARE(englishOnScreen().join(u'\n'), QString());
        m_hands->press(Qt::CTRL | Qt::Key_Return);
        QVERIFY(m_hands->press(u"sendLater"_s, Qt::Key_Space));
        QVERIFY(m_desk->savePictures(u"id_9_wizard_schedule"_s));
        QCOMPARE(englishOnScreen().join(u'\n'), QString());
        m_hands->press(Qt::CTRL | Qt::Key_Return);
        QVERIFY(m_hands->sees(u"exclusions"_s));
        QVERIFY(m_desk->savePictures(u"id_10_wizard_review"_s));
        QCOMPARE(englishOnScreen().join(u'\n'), QString());
    }

private:
    void takeWindow()
    {
        m_desk->window().resize(1280, 800);
        m_hands = std::make_unique<test::Hands>(m_desk->window());
    }

    /// The sum of the lines that say why people are left out.
    int excludedOnScreen() const { return m_hands->sum(u"excluded_"_s); }

    QStringList englishOnScreen() const
    {
        return tests::leftInEnglish(m_hands->everyText(), QStringLiteral(SIARAN_INDONESIAN));
    }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<test::Hands> m_hands;
    int m_recipients = 0;
    bool m_isBroken = false;
};

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
