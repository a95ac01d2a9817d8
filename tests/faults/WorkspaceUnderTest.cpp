#include "tests/faults/WorkspaceUnderTest.h"

#include "services/campaigns/SqlCampaignService.h"
#include "services/sending/SqlAftercareService.h"
#include "services/templates/TemplateRepository.h"

#include <QCoro/QCoroTask>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int ConnectTimeoutMs = 30'000;
constexpr int MostTries = 20;
constexpr int TryAgainMs = 500;
constexpr int InsertedAtOnce = 100'000; // well within what one statement may take

CampaignDraft draftOf(const Template& chosen, SegmentId segment, int ratePerSecond)
{
    CampaignDraft draft;
    draft.name = u"Promo"_s;
    draft.segment = segment;
    draft.content
        = {.message = TemplateMessage {chosen},
           .bindings = {{.variable = u"1"_s, .source = {VariableSource::Kind::Name, {}}, .fallback = u"Kak"_s},
                        {.variable = u"2"_s, .source = {VariableSource::Kind::Fixed, u"25%"_s}, .fallback = {}}}};
    draft.timeZone = u"Asia/Jakarta"_s;
    draft.ratePerSecond = ratePerSecond;
    return draft;
}

} // namespace

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool isAlive(qint64 pid)
{
#ifdef Q_OS_LINUX
    // Whom nobody waited for keeps an entry, but no command line.
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(pid));
    return pid > 0 && commandLine.open(QIODevice::ReadOnly) && !commandLine.readAll().isEmpty();
#else
    return pid > 0 && ::kill(static_cast<pid_t>(pid), 0) == 0;
#endif
}

WorkspaceUnderTest::WorkspaceUnderTest()
{
    auto catalog = db::SqlCatalog::load(u":/sql"_s);
    if (!catalog) {
        qFatal("%s", qPrintable(catalog.error().detail));
    }
    m_catalog = std::move(*catalog);
}

QString WorkspaceUnderTest::databaseFolder() const
{
    return path(u"data/workspace/database"_s);
}

// Process id, data folder, start time, port, socket folder, …
QStringList WorkspaceUnderTest::postmasterLines() const
{
    QFile file(databaseFolder() + u"/data/postmaster.pid"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

qint64 WorkspaceUnderTest::postmaster() const
{
    return postmasterLines().value(0).toLongLong();
}

bool WorkspaceUnderTest::databaseRuns() const
{
    return isAlive(postmaster());
}

void WorkspaceUnderTest::openDatabase()
{
    const auto lines = m_database.host.isEmpty() ? postmasterLines() : QStringList();
    if (!lines.isEmpty()) { // it stays where it is, and a server that starts writes its lines one by one
        m_database = {.host = lines.value(4),
                      .port = lines.value(3).toInt(),
                      .database = u"siaran"_s,
                      .user = u"siaran"_s,
                      .password = {}};
    }
    m_executor = std::make_unique<db::DbExecutor>(m_database, m_catalog);
    m_campaigns
        = std::make_unique<campaigns::SqlCampaignService>(*m_executor, u"Rina"_s, SimulatorUnderTest::phoneNumber());
    m_aftercare = std::make_unique<sending::SqlAftercareService>(*m_executor, u"Rina"_s);
}

void WorkspaceUnderTest::waitForAccount()
{
    const auto connected = QTest::qWaitFor(
        [this] { return value(u"SELECT count(*) FROM template WHERE status = 'APPROVED'"_s).toInt() > 0; },
        ConnectTimeoutMs);
    if (!connected) {
        qFatal("the server did not learn its account");
    }
}

void WorkspaceUnderTest::closeDatabase()
{
    m_session.reset();
    m_aftercare.reset();
    m_campaigns.reset();
    m_executor.reset();
}

QVariant WorkspaceUnderTest::value(const QString& sql)
{
    if (!m_session) {
        m_session = std::make_unique<db::Session>(m_database, m_catalog);
        if (!m_session->open()) {
            m_session.reset();
            return {};
        }
    }
    QSqlQuery query(m_session->database());
    if (!query.exec(sql)) {
        query.clear();
        m_session.reset();
        return {};
    }
    return query.next() ? query.value(0) : QVariant();
}

int WorkspaceUnderTest::countDue()
{
    const auto counted = value(
        u"SELECT count(*) FROM campaign_message WHERE status = 'pending' AND coalesce(next_attempt_at, now()) <= now()"_s);
    return counted.isValid() ? counted.toInt() : -1;
}

int WorkspaceUnderTest::countOf(const QString& status)
{
    const auto counted = value(u"SELECT count(*) FROM campaign_message WHERE status = '%1'"_s.arg(status));
    return counted.isValid() ? counted.toInt() : -1;
}

QString WorkspaceUnderTest::status(CampaignId campaign)
{
    return value(u"SELECT status FROM campaign WHERE id = %1"_s.arg(campaign.value())).toString();
}

void WorkspaceUnderTest::addContacts(int count)
{
    for (int first = 1; first <= count; first += InsertedAtOnce) {
        (void)value(uR"(INSERT INTO contact (display_name, phone_e164)
                        SELECT 'Pelanggan ' || n, '+62811' || lpad(n::text, 7, '0') FROM generate_series(%1, %2) AS n)"_s
                        .arg(first)
                        .arg(std::min(count, first + InsertedAtOnce - 1)));
    }
    (void)value(
        u"INSERT INTO workspace_setting (key, value) VALUES ('quiet.from', '\"00:00\"'), ('quiet.to', '\"00:00\"') "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    m_everyone = SegmentId(value(uR"(INSERT INTO segment (name, kind, criteria)
                                     VALUES ('Semua', 'dynamic', '{"match": "all", "of": [{"type": "everyone"}]}')
                                     RETURNING id)"_s)
                               .toLongLong());
    if (value(u"SELECT count(*) FROM contact"_s).toInt() != count || !m_everyone.isValid()) {
        qFatal("the contacts could not be added");
    }
}

void WorkspaceUnderTest::addNumber(const QString& phoneNumber, int messagesPerSecond)
{
    (void)value(uR"(WITH added AS (INSERT INTO phone_number (remote_id, waba_id, throughput_per_second, synced_at)
                                   VALUES ('%1', '%2', %3, now()) RETURNING id)
                    INSERT INTO phone_number_pacing (phone_number_id) SELECT id FROM added)"_s
                    .arg(phoneNumber, SimulatorUnderTest::account())
                    .arg(messagesPerSecond));
}

CampaignId WorkspaceUnderTest::launch(const QString& phoneNumber, int ratePerSecond)
{
    campaigns::SqlCampaignService service(*m_executor, u"Rina"_s, phoneNumber);
    // A database that is just being restarted refuses, and has then done nothing.
    auto launched = launchOnce(service, ratePerSecond);
    for (int i = 0; i < MostTries && !launched && launched.error().kind == ErrorKind::Unavailable; ++i) {
        QTest::qWait(TryAgainMs);
        launched = launchOnce(service, ratePerSecond);
    }
    if (!launched) {
        qFatal("launch: %s %s", qPrintable(launched.error().detail), qPrintable(launched.error().reason));
    }
    return *launched;
}

Result<CampaignDraft> WorkspaceUnderTest::draft(int ratePerSecond)
{
    const auto templates
        = QCoro::waitFor(m_executor->task([](db::Session& session) { return templates::fetchTemplates(session); }));
    if (!templates) {
        return tl::unexpected(templates.error());
    }
    const auto chosen = std::ranges::find(*templates, u"promo_akhir_pekan"_s, &Template::name);
    return chosen == templates->end() ? fail(ErrorKind::NotFound, u"there is no template to send"_s)
                                      : Result<CampaignDraft>(draftOf(*chosen, m_everyone, ratePerSecond));
}

Result<CampaignId> WorkspaceUnderTest::launchOnce(campaigns::CampaignService& service, int ratePerSecond)
{
    const auto made = draft(ratePerSecond);
    const auto id = made ? QCoro::waitFor(service.saveDraft(*made)) : tl::unexpected(made.error());
    const auto receipt = id ? QCoro::waitFor(service.receipt(*id)) : tl::unexpected(id.error());
    const auto launched = receipt ? QCoro::waitFor(service.launch(*id, receipt->recipients))
                                  : Result<LaunchReceipt>(tl::unexpected(receipt.error()));
    return launched.map([&id](const LaunchReceipt&) { return *id; });
}

bool WorkspaceUnderTest::isQuiet(SimulatorUnderTest& simulator)
{
    return countOf(u"pending"_s) == 0 && countOf(u"claimed"_s) == 0
        && simulator.ask(u"health"_s)[u"updates_to_come"_s].toInt() == 0
        && value(u"SELECT count(*) = 0 FROM webhook_inbox WHERE processed_at IS NULL"_s).toBool();
}

Books WorkspaceUnderTest::books(CampaignId campaign, SimulatorUnderTest& simulator)
{
    const auto text
        = value(u"SELECT jsonb_agg(jsonb_build_array(position, phone_e164, status, accepted_at IS NOT NULL) "
                "ORDER BY position) FROM campaign_message WHERE campaign_id = %1"_s.arg(campaign.value()));
    QList<LedgerRow> rows;
    for (const auto& row : QJsonDocument::fromJson(text.toByteArray()).array()) {
        rows.push_back({.position = row[0].toInt(),
                        .phoneE164 = row[1].toString(),
                        .status = row[2].toString(),
                        .accepted = row[3].toBool()});
    }
    const auto key = value(u"SELECT value #>> '{}' FROM workspace_setting WHERE key = 'workspace.key'"_s).toString();
    return {campaign, rows, simulator.ask(u"ledger?beginning=%1.%2."_s.arg(key).arg(campaign.value()))};
}
