#include "app/workspace/Workspace.h"
#include "services/campaigns/CampaignService.h"
#include "services/contacts/ContactService.h"
#include "services/contacts/ImportService.h"
#include "services/conversations/AnswerService.h"
#include "services/conversations/ConversationService.h"
#include "services/domain/CallbackData.h"
#include "services/media/MediaService.h"
#include "services/segments/SegmentService.h"
#include "services/settings/SettingsService.h"
#include "services/settings/WorkspaceSettings.h"
#include "services/simulator/Simulator.h"
#include "services/templates/TemplateAuthoring.h"
#include "services/templates/TemplateService.h"
#include "tests/support/Launching.h"
#include "tests/support/PassableFolder.h"

#include <QFile>
#include <QImage>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 120'000;
constexpr int People = 60;

/// A WhatsApp over HTTPS where everybody reads, half answer and half of those say stop.
simulator::SimulatorSettings talkative(const QString& tlsFolder)
{
    simulator::SimulatorSettings settings;
    settings.tlsFolder = tlsFolder;
    settings.timeScale = 3000;
    settings.delivered = 1;
    settings.read = 1;
    settings.replied = 0.5;
    settings.stopReplies = 0.5;
    settings.failures = {.undeliverable = 0, .marketingStopped = 0, .marketingCapped = 0, .experiment = 0};
    settings.limits.pairs = false; // two campaigns and an answer within a minute
    settings.messagesPerSecond = 1000;
    return settings;
}

QByteArray customers()
{
    QByteArray csv = "Nama;No. HP;Kota\n";
    for (int i = 0; i < People; ++i) {
        csv += "Ibu Sari " + QByteArray::number(i) + ";+62812345" + QByteArray::number(10000 + i) + ";Bandung\n";
    }
    return csv;
}

TemplateDraft withPicture(const QString& sample)
{
    return {.name = u"gamis_lebaran"_s,
            .headerFormat = HeaderFormat::Image,
            .headerSample = sample,
            .body = u"Halo {{1}}, gamis Lebaran kami sudah datang. Mampir, ya!"_s,
            .footer = u"Balas STOP untuk berhenti"_s,
            .bodyExamples = {{u"1"_s, u"Ibu Sari"_s}}};
}

} // namespace

/// The way of a shop from its template to the next campaign, by the services the windows use, with a WhatsApp of its
/// own over HTTPS and the database, sender and receiver of a real workspace.
class TestWholeWay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_whatsapp = std::make_unique<simulator::Simulator>(talkative(m_folder.filePath(u"tls"_s)));
        QVERIFY(m_whatsapp->start());
        QCOMPARE(m_whatsapp->url().scheme(), u"https"_s);
        app::WorkspaceOptions options;
        options.folder = m_folder.filePath(u"shop"_s);
        options.actor = u"Ibu Melati"_s;
        options.whatsapp.graphUrl = m_whatsapp->url();
        options.whatsapp.caFile = m_whatsapp->certificateFile();
        options.whatsapp.phoneNumberId = m_whatsapp->settings().phoneNumberId;
        options.whatsapp.wabaId = m_whatsapp->settings().accountId;
        options.secrets
            = {m_whatsapp->settings().accessToken.toUtf8(), m_whatsapp->settings().appSecret.toUtf8(), "word"};
        auto opened = app::Workspace::open(options);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        m_shop = std::move(*opened);
        auto settings = m_shop->settingsAtStart();
        settings.quietFrom = settings.quietTo; // tests run at night, too
        QVERIFY(QCoro::waitFor(m_shop->settings().save(m_shop->settingsAtStart(), settings)));
        QVERIFY(m_shop->start());
        m_whatsapp->setWebhookUrl(m_shop->webhookUrl());
        QVERIFY(QCoro::waitFor(m_shop->connectAccount()));
    }

    void cleanupTestCase() { QCoro::waitFor(m_shop->close()); }

    void customersComeFromAFile()
    {
        const auto path = write(u"customers.csv"_s, customers());
        const auto report = QCoro::waitFor(m_shop->imports().run(path, {}, {}));
        QVERIFY(report);
        QCOMPARE(report->added, People);
        segments::Segment everybody;
        everybody.name = u"Pelanggan Bandung"_s;
        const TextTest bandung {.op = TextTest::Operator::Is, .values = {u"Bandung"_s}};
        everybody.criteria.children.append(
            CriteriaNode(Criterion(FieldCriterion {.key = u"kota"_s, .type = FieldType::Text, .test = bandung})));
        const auto saved = QCoro::waitFor(m_shop->segments().save(everybody));
        QVERIFY(saved);
        m_segment = *saved;
    }

    void aTemplateIsHandedInApprovedAndSynced()
    {
        QImage picture(600, 400, QImage::Format_RGB32);
        picture.fill(Qt::darkMagenta);
        m_picture = m_folder.filePath(u"gamis.jpg"_s);
        QVERIFY(picture.save(m_picture));
        QVERIFY(QCoro::waitFor(m_shop->templateAuthoring().submit(withPicture(m_picture))));
        QTRY_COMPARE_WITH_TIMEOUT(templateStatus(), TemplateStatus::Approved, Patience); // told by a webhook
        QVERIFY(QCoro::waitFor(m_shop->templates().sync()));
        QCOMPARE(templateStatus(), TemplateStatus::Approved);
    }

    void everybodyGetsThePictureOnce()
    {
        const auto candidate = QCoro::waitFor(m_shop->media().open(m_picture));
        QVERIFY(candidate && !candidate->problem);
        const auto kept = QCoro::waitFor(m_shop->media().keep(*candidate));
        QVERIFY(kept);
        MessageContent content {.message = TemplateMessage {chosen()}, .bindings = {}};
        content.bindings = suggestedBindings(content, {}, {});
        content.attachment = *kept;
        m_content = content;
        m_first = launch(u"Gamis Lebaran"_s);
        QVERIFY(m_first.isValid());
        QTRY_COMPARE_WITH_TIMEOUT(fetch(m_first).status, CampaignStatus::Completed, Patience);
        QCOMPARE(fetch(m_first).tally.accepted, People);
        for (const auto& [number, times] : receivedIn(m_first)) {
            QVERIFY2(times == 1, qPrintable(number));
        }
        QCOMPARE(int(receivedIn(m_first).size()), People);
    }

    void peopleAnswerAndSomeSayStop()
    {
        // Everything has come, and every stop is confirmed: from now on nobody writes by themselves.
        QVERIFY(QTest::qWaitFor([this] { return isQuiet() && singles() == optedOut(); }, Patience));
        m_stopped = optedOut();
        QVERIFY2(m_stopped.size() > 3 && m_stopped.size() < People / 2, qPrintable(QString::number(m_stopped.size())));
        QVERIFY(fetch(m_first).tally.replied > m_stopped.size());
        QCOMPARE(QCoro::waitFor(m_shop->conversations().countUnread()), fetch(m_first).tally.replied);
    }

    void whoSaidStopIsToldThatItIsHeard()
    {
        QCOMPARE(singles(), m_stopped);
    }

    void whoAskedIsAnswered()
    {
        const auto threads = QCoro::waitFor(m_shop->conversations().latest({}, std::nullopt, People));
        QVERIFY(threads);
        const auto asked = std::ranges::find(*threads, false, &conversations::ThreadSummary::optedOut);
        QVERIFY(asked != threads->end());
        const auto facts = QCoro::waitFor(m_shop->conversations().facts(asked->contact));
        QVERIFY(facts);
        QVERIFY(QCoro::waitFor(m_shop->conversations().markRead(asked->contact)));
        const conversations::Answer words = conversations::AnswerWords {u"Masih ada, Bu. Mau kami simpankan?"_s};
        QVERIFY(QCoro::waitFor(m_shop->answers().answer(asked->contact, words)));
        QTRY_VERIFY_WITH_TIMEOUT(singles().contains(asked->phoneE164), Patience);
        QCOMPARE(singles().size(), m_stopped.size() + 1);
    }

    void theNextCampaignLeavesThemOut()
    {
        // Whoever was answered may say stop upon that, even between the last look and the launch, which then asks
        // again.
        auto second = launch(u"Gamis, sekali lagi"_s);
        if (!second.isValid()) {
            second = launch(u"Gamis, ya"_s);
        }
        QVERIFY(second.isValid());
        QTRY_COMPARE_WITH_TIMEOUT(fetch(second).status, CampaignStatus::Completed, Patience);
        const auto received = receivedIn(second);
        for (const auto& number : m_stopped) {
            QVERIFY(!received.contains(number));
        }
        // Who was answered may say stop upon that, and is left out as late as at the instant of sending; nobody else
        // is.
        const auto stoppedByNow = optedOut();
        const auto leftOut
            = std::ranges::count_if(stoppedByNow, [&](const QString& number) { return !received.contains(number); });
        QCOMPARE(qsizetype(received.size()), People - leftOut);
        QVERIFY(leftOut <= m_stopped.size() + 1);
        QVERIFY(fetch(second).excluded.at(ExclusionReason::OptedOut) >= int(m_stopped.size()));
    }

private:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    Template chosen()
    {
        const auto all = QCoro::waitFor(m_shop->templates().list());
        const auto found = std::ranges::find(*all, u"gamis_lebaran"_s, &Template::name);
        return found == all->end() ? Template() : *found;
    }

    TemplateStatus templateStatus() { return chosen().status; }

    CampaignId launch(const QString& name)
    {
        const CampaignDraft draft {.id = {},
                                   .name = name,
                                   .segment = m_segment,
                                   .content = m_content,
                                   .scheduledAt = {},
                                   .timeZone = u"Asia/Jakarta"_s};
        const auto id = QCoro::waitFor(m_shop->campaigns().saveDraft(draft));
        const auto launched = id ? test::launchConfirmed(m_shop->campaigns(), *id) : Result<LaunchReceipt>();
        if (!id || !launched) {
            qWarning() << (id ? launched.error().reason : id.error().detail);
            return {};
        }
        return *id;
    }

    bool isQuiet()
    {
        return m_whatsapp->counters().updatesToCome == 0
            && QCoro::waitFor(m_shop->webhooksToCome()).value_or(1) == 0;
    }

    Campaign fetch(CampaignId id) { return *QCoro::waitFor(m_shop->campaigns().fetch(id)); }

    /// How often each number got a message of the campaign, by WhatsApp's own book.
    std::map<QString, int> receivedIn(CampaignId campaign) const
    {
        std::map<QString, int> times;
        const auto& entries = m_whatsapp->ledger().entries();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            const auto callback = CallbackData::parse(QString::fromUtf8(entry.key()));
            if (callback && callback->campaign == campaign) {
                times[numberOf(entry->recipient)] += entry->accepted;
            }
        }
        return times;
    }

    /// Who got a message of no campaign.
    QSet<QString> singles() const
    {
        QSet<QString> numbers;
        const auto& entries = m_whatsapp->ledger().entries();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            if (!CallbackData::parse(QString::fromUtf8(entry.key()))) {
                numbers.insert(numberOf(entry->recipient));
            }
        }
        return numbers;
    }

    static QString numberOf(const QByteArray& recipient)
    {
        const auto digits = QString::fromLatin1(recipient);
        return digits.startsWith(u'+') ? digits : u'+' + digits;
    }

    QSet<QString> optedOut()
    {
        contacts::ContactQuery query;
        query.optedOut = true;
        const auto page = QCoro::waitFor(m_shop->contacts().page(query, {}, People));
        QSet<QString> numbers;
        for (const auto& contact : page->rows) {
            numbers.insert(contact.phoneE164);
        }
        return numbers;
    }

    const test::PassableFolder m_folder;
    std::unique_ptr<simulator::Simulator> m_whatsapp;
    std::unique_ptr<app::Workspace> m_shop;
    QString m_picture;
    MessageContent m_content;
    SegmentId m_segment;
    CampaignId m_first;
    QSet<QString> m_stopped;
};

QTEST_MAIN(TestWholeWay)
#include "tst_wholeway.moc"
