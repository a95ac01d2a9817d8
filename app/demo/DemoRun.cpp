#include "app/demo/DemoRun.h"

#include "app/workspace/Workspace.h"
#include "services/campaigns/CampaignService.h"
#include "services/contacts/ContactService.h"
#include "services/contacts/ImportService.h"
#include "services/domain/CallbackData.h"
#include "services/segments/SegmentService.h"
#include "services/templates/TemplateService.h"

#include "resources/samples/ShopGenerator.h"
#include <QCoro/QCoroTimer>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::app {

namespace {

constexpr auto Look = 200ms;
constexpr auto ContactsAtOnce = 2000;

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    const auto written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    return written ? Result<void>() : fail(ErrorKind::Unavailable, u"cannot write "_s + path, u"export.not_written"_s);
}

// Of campaigns alone: who stops is answered with a confirmation, which the simulator takes as well.
SimulatorCount countOf(const QJsonObject& ledger)
{
    SimulatorCount count;
    const auto entries = ledger[u"entries"_s].toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (!CallbackData::parse(entry.key())) {
            continue;
        }
        const int times = entry.value()[u"accepted"_s].toInt();
        count.accepted += times;
        count.acceptedUnique += 1;
        count.acceptedMoreThanOnce += times > 1 ? 1 : 0;
    }
    return count;
}

// By the simulator's own book: whom the second campaign reached among those who had said stop before it began.
int sentTo(const QSet<QString>& numbers, CampaignId campaign, const QJsonObject& ledger)
{
    const auto entries = ledger[u"entries"_s].toObject();
    int sent = 0;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        auto number = entry.value().toObject()[u"recipient"_s].toString();
        if (!number.startsWith(u'+')) {
            number.prepend(u'+');
        }
        const auto ofCampaign = entry.key().section(u'.', 1, 1) == QString::number(campaign.value());
        sent += ofCampaign && numbers.contains(number) ? 1 : 0;
    }
    return sent;
}

QString timeLeft(int done, int all, qint64 elapsedMs)
{
    const auto seconds = done > 0 ? (all - done) * elapsedMs / done / 1000 : 0;
    return u"%1 s left"_s.arg(seconds);
}

} // namespace

DemoRun::DemoRun(Workspace& workspace, DemoOptions options, QString folder)
    : m_workspace(workspace)
    , m_options(std::move(options))
    , m_folder(std::move(folder))
{
}

QCoro::Task<Result<DemoReport>> DemoRun::run()
{
    QElapsedTimer clock;
    clock.start();
    if (const auto connected = co_await m_workspace.connectAccount(); !connected) {
        co_return tl::unexpected(connected.error());
    }
    if (const auto imported = co_await importCustomers(); !imported) {
        co_return tl::unexpected(imported.error());
    }
    if (const auto sent = co_await runBothCampaigns(); !sent) {
        co_return tl::unexpected(sent.error());
    }
    m_report.seconds = static_cast<double>(clock.elapsed()) / 1000;
    co_return m_report;
}

QCoro::Task<Result<void>> DemoRun::importCustomers()
{
    const auto path = QDir(m_folder).filePath(u"customers.csv"_s);
    if (const auto written = writeFile(path, samples::contactsCsv(m_options.contacts, m_options.seed)); !written) {
        co_return tl::unexpected(written.error());
    }
    say(u"Importing %1 rows …"_s.arg(m_options.contacts));
    auto importing = m_workspace.imports().run(path, {}, {});
    const auto report = co_await importing;
    if (!report) {
        co_return tl::unexpected(report.error());
    }
    m_report.imported = report->added;
    m_report.merged = report->merged;
    m_report.rejected = report->rejected;
    say(u"Imported: %1 added, %2 merged, %3 rejected"_s.arg(report->added).arg(report->merged).arg(report->rejected));
    co_return {};
}

// Everybody with a city, but nobody who is complaining just now.
QCoro::Task<Result<SegmentId>> DemoRun::saveSegment()
{
    const auto catalogue = co_await m_workspace.contacts().catalogue();
    if (!catalogue) {
        co_return tl::unexpected(catalogue.error());
    }
    segments::Segment segment;
    segment.name = u"Pelanggan yang puas"_s;
    const TextTest filled {.op = TextTest::Operator::NotEmpty, .values = {}};
    segment.criteria.children.append(
        CriteriaNode(Criterion(FieldCriterion {.key = u"kota"_s, .type = FieldType::Text, .test = filled})));
    for (const auto& status : catalogue->workflowStatuses) {
        if (status.name == "Komplain"_L1) {
            const WorkflowCriterion complaining {.match = WorkflowCriterion::Match::AnyOf, .statuses = {status.id}};
            segment.criteria.children.append(
                CriteriaNode(CriteriaGroup {.match = GroupMatch::None, .criteria = {Criterion(complaining)}}));
        }
    }
    auto saving = m_workspace.segments().save(segment);
    co_return co_await saving;
}

QCoro::Task<Result<MessageContent>> DemoRun::chooseTemplate()
{
    const auto templates = co_await m_workspace.templates().list();
    if (!templates) {
        co_return tl::unexpected(templates.error());
    }
    const auto chosen = std::ranges::find_if(*templates, [](const Template& candidate) {
        return candidate.status == TemplateStatus::Approved && candidate.category == TemplateCategory::Marketing
            && !candidate.namedParameters && candidate.headerFormat == HeaderFormat::None
            && !templateVariables(candidate.body).isEmpty();
    });
    if (chosen == templates->end()) {
        co_return fail(ErrorKind::NotFound, u"no approved template"_s, u"campaign.template"_s);
    }
    MessageContent content {.message = TemplateMessage {*chosen}, .bindings = {}};
    content.bindings = suggestedBindings(content, {}, {});
    // The first variable is the name, and who has none is left out; the others say something fixed.
    for (qsizetype i = 1; i < content.bindings.size(); ++i) {
        content.bindings[i].source = {.kind = VariableSource::Kind::Fixed, .value = u"30 November"_s};
    }
    say(u"Template: %1 (%2)"_s.arg(chosen->name, chosen->language));
    co_return content;
}

QCoro::Task<Result<CampaignId>> DemoRun::launch(QString name, SegmentId segment, MessageContent content,
                                                LaunchReceipt* receipt)
{
    const CampaignDraft draft {.id = {},
                               .name = name,
                               .segment = segment,
                               .content = std::move(content),
                               .scheduledAt = {},
                               .timeZone = u"Asia/Jakarta"_s};
    auto saving = m_workspace.campaigns().saveDraft(draft);
    const auto id = co_await saving;
    if (!id) {
        co_return id;
    }
    // Whoever runs the demo has asked for everybody: the number is confirmed as it is counted.
    const auto counted = co_await m_workspace.campaigns().receipt(*id);
    if (!counted) {
        co_return tl::unexpected(counted.error());
    }
    const auto launched = co_await m_workspace.campaigns().launch(*id, counted->recipients);
    if (!launched) {
        co_return tl::unexpected(launched.error());
    }
    *receipt = *launched;
    say(u"Campaign \"%1\": %2 of %3 people get it"_s.arg(name).arg(launched->recipients).arg(launched->matched));
    co_return *id;
}

QCoro::Task<Result<CampaignTally>> DemoRun::followToTheEnd(CampaignId campaign, QString what)
{
    QElapsedTimer clock;
    clock.start();
    qint64 nextLine = 1000;
    while (true) {
        const auto state = co_await m_workspace.campaigns().fetch(campaign);
        if (!state) {
            co_return tl::unexpected(state.error());
        }
        const auto all = state->tally.recipients();
        const auto done = all - state->tally.unsettled();
        if (state->status == CampaignStatus::Completed) {
            say(u"%1: %2 of %3 sent"_s.arg(what).arg(done).arg(all));
            co_return state->tally;
        }
        if (state->status != CampaignStatus::Running) {
            co_return fail(ErrorKind::Conflict, u"the campaign paused: "_s + state->statusReason,
                           u"campaign.not_allowed"_s);
        }
        if (clock.elapsed() >= nextLine) {
            nextLine += 1000;
            say(u"%1: %2 of %3 sent, %4 a second, %5"_s.arg(what)
                    .arg(done)
                    .arg(all)
                    .arg(qint64 {done} * 1000 / clock.elapsed())
                    .arg(timeLeft(done, all, clock.elapsed())));
        }
        co_await QCoro::sleepFor(std::chrono::milliseconds(Look));
    }
}

QCoro::Task<Result<void>> DemoRun::waitForWebhooks()
{
    say(u"Waiting for deliveries, replies and opt-outs …"_s);
    while (true) {
        const auto left = co_await m_workspace.webhooksToCome();
        if (!left) {
            co_return tl::unexpected(left.error());
        }
        if (*left == 0) {
            co_return {};
        }
        co_await QCoro::sleepFor(std::chrono::milliseconds(Look));
    }
}

QCoro::Task<Result<int>> DemoRun::exportAs(CampaignId campaign, analytics::ExportFormat format, QString name)
{
    const auto path = QDir(m_folder).filePath(name);
    auto exporting = m_workspace.analytics().exportReport(campaign, format, path);
    co_return co_await exporting;
}

QCoro::Task<Result<QStringList>> DemoRun::optedOutNumbers()
{
    QStringList numbers;
    contacts::ContactQuery query;
    query.optedOut = true;
    contacts::ContactCursor cursor;
    while (true) {
        auto paging = m_workspace.contacts().page(query, cursor, ContactsAtOnce);
        const auto page = co_await paging;
        if (!page) {
            co_return tl::unexpected(page.error());
        }
        for (const auto& contact : page->rows) {
            numbers.append(contact.phoneE164);
        }
        if (!page->hasMore) {
            co_return numbers;
        }
        cursor = page->next;
    }
}

QCoro::Task<Result<void>> DemoRun::runBothCampaigns()
{
    const auto segment = co_await saveSegment();
    const auto content = co_await chooseTemplate();
    if (!segment || !content) {
        co_return tl::unexpected(segment ? content.error() : segment.error());
    }
    QElapsedTimer sending;
    sending.start();
    const auto first = co_await launch(u"Promo pertama"_s, *segment, *content, &m_report.receipt);
    if (!first) {
        co_return tl::unexpected(first.error());
    }
    const auto firstTally = co_await followToTheEnd(*first, u"First campaign"_s);
    if (!firstTally) {
        co_return tl::unexpected(firstTally.error());
    }
    m_report.messagesPerSecond
        = 1000.0 * firstTally->recipients() / static_cast<double>(std::max<qint64>(1, sending.elapsed()));
    if (const auto quiet = co_await waitForWebhooks(); !quiet) {
        co_return tl::unexpected(quiet.error());
    }
    const auto settled = co_await m_workspace.campaigns().fetch(*first);
    const auto stopped = co_await optedOutNumbers();
    if (!settled || !stopped) {
        co_return tl::unexpected(settled ? stopped.error() : settled.error());
    }
    m_report.tally = settled->tally;
    m_report.optedOut = static_cast<int>(stopped->size());
    m_report.simulatorFirst = countOf(m_workspace.simulatorLedger(true));
    say(u"%1 people have said stop; the second campaign leaves them out"_s.arg(stopped->size()));

    const auto second = co_await launch(u"Promo kedua"_s, *segment, *content, &m_report.secondReceipt);
    if (!second) {
        co_return tl::unexpected(second.error());
    }
    const auto secondTally = co_await followToTheEnd(*second, u"Second campaign"_s);
    if (!secondTally) {
        co_return tl::unexpected(secondTally.error());
    }
    m_report.secondTally = *secondTally;
    const auto ledger = m_workspace.simulatorLedger(true);
    m_report.simulatorAll = countOf(ledger);
    m_report.secondSentToOptedOut = sentTo(QSet<QString>(stopped->begin(), stopped->end()), *second, ledger);
    const auto csv = co_await exportAs(*first, analytics::ExportFormat::Csv, u"first-campaign.csv"_s);
    const auto json = co_await exportAs(*first, analytics::ExportFormat::Json, u"first-campaign.json"_s);
    if (!csv || !json) {
        co_return tl::unexpected(csv ? json.error() : csv.error());
    }
    m_report.exportedRows = *csv;
    say(u"Exported %1 rows as CSV and %2 as JSON"_s.arg(*csv).arg(*json));
    co_return {};
}

void DemoRun::say(const QString& line) const
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
    std::fflush(stdout);
}

} // namespace siaran::app
