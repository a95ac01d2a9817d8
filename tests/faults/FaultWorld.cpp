#include "tests/faults/FaultWorld.h"

#include "services/campaigns/SqlCampaignService.h"
#include "services/templates/TemplateRepository.h"
#include "tests/support/Launching.h"

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
constexpr int EndTimeoutMs = 20'000;
constexpr int InsertedAtOnce = 100'000; // well within what one statement may take

// Both ends must know it before either runs.
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

} // namespace

FaultWorld::FaultWorld(int contacts, const QStringList& simulatorWords)
    : m_folder(QDir::temp().filePath(u"siaran-fault-XXXXXX"_s))
    , m_webhookPort(freePort())
    , m_simulator(m_folder.filePath(u"tls"_s), m_webhookPort, simulatorWords)
    , m_server(QStringLiteral(SIARAN_SERVER_PROGRAM))
{
    // PostgreSQL may run as another user, who has to pass through.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    auto catalog = db::SqlCatalog::load(u":/sql"_s);
    if (!catalog) {
        qFatal("%s", qPrintable(catalog.error().detail));
    }
    m_catalog = std::move(*catalog);
    m_server.setEnvironment(m_simulator.environment());
    startServer();
    const auto connected = QTest::qWaitFor(
        [this] { return value(u"SELECT count(*) FROM template WHERE status = 'APPROVED'"_s).toInt() > 0; },
        ConnectTimeoutMs);
    if (!connected) {
        qFatal("the server did not learn its account: %s", qPrintable(m_server.errors()));
    }
    addContacts(contacts);
}

FaultWorld::~FaultWorld()
{
    closeDatabase();
    if (m_server.isRunning()) {
        (void)m_server.stop();
    }
    const auto pid = postmaster();
    if (isAlive(pid)) {
        ::kill(static_cast<pid_t>(pid), SIGQUIT);
        (void)QTest::qWaitFor([this] { return !databaseRuns(); }, EndTimeoutMs);
    }
}

void FaultWorld::startServer()
{
    const auto ready = m_server.start(
        {u"--data-dir"_s, m_folder.filePath(u"data"_s), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_webhookPort)});
    if (ready.isEmpty()) {
        qFatal("the server did not start: %s", qPrintable(m_server.errors()));
    }
    openDatabase();
}

int FaultWorld::stopServer()
{
    closeDatabase();
    return m_server.stop();
}

QString FaultWorld::databaseFolder() const
{
    return m_folder.filePath(u"data/workspace/database"_s);
}

// Process id, data folder, start time, port, socket folder, …
QStringList FaultWorld::postmasterLines() const
{
    QFile file(databaseFolder() + u"/data/postmaster.pid"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

qint64 FaultWorld::postmaster() const
{
    return postmasterLines().value(0).toLongLong();
}

bool FaultWorld::databaseRuns() const
{
    return isAlive(postmaster());
}

void FaultWorld::killDatabase()
{
    closeDatabase();
    const auto pid = postmaster();
    if (!isAlive(pid)) {
        qFatal("there is no database to kill");
    }
    ::kill(static_cast<pid_t>(pid), SIGKILL);
    if (!QTest::qWaitFor([pid] { return !isAlive(pid); }, EndTimeoutMs)) {
        qFatal("the database did not die");
    }
}

void FaultWorld::crashDatabaseSessions()
{
    const auto pid = value(u"SELECT min(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' "
                           "AND pid <> pg_backend_pid()"_s)
                         .toLongLong();
    closeDatabase();
    if (pid <= 0 || ::kill(static_cast<pid_t>(pid), SIGKILL) != 0) {
        qFatal("there is no session to kill");
    }
    openDatabase();
}

void FaultWorld::openDatabase()
{
    const auto lines = postmasterLines();
    m_database = {.host = lines.value(4),
                  .port = lines.value(3).toInt(),
                  .database = u"siaran"_s,
                  .user = u"siaran"_s,
                  .password = {}};
    m_executor = std::make_unique<db::DbExecutor>(m_database, m_catalog);
    m_campaigns
        = std::make_unique<campaigns::SqlCampaignService>(*m_executor, u"Rina"_s, SimulatorUnderTest::phoneNumber());
}

void FaultWorld::closeDatabase()
{
    m_session.reset();
    m_campaigns.reset();
    m_executor.reset();
}

QVariant FaultWorld::value(const QString& sql)
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

int FaultWorld::countOf(const QString& status)
{
    const auto counted = value(u"SELECT count(*) FROM campaign_message WHERE status = '%1'"_s.arg(status));
    return counted.isValid() ? counted.toInt() : -1;
}

QString FaultWorld::status(CampaignId campaign)
{
    return value(u"SELECT status FROM campaign WHERE id = %1"_s.arg(campaign.value())).toString();
}

void FaultWorld::addContacts(int count)
{
    for (int first = 1; first <= count; first += InsertedAtOnce) {
        (void)value(uR"(INSERT INTO contact (display_name, phone_e164)
                        SELECT 'Pelanggan ' || n, '+62811' || lpad(n::text, 7, '0') FROM generate_series(%1, %2) AS n)"_s
                        .arg(first)
                        .arg(std::min(count, first + InsertedAtOnce - 1)));
    }
    m_everyone = SegmentId(value(uR"(INSERT INTO segment (name, kind, criteria)
                                     VALUES ('Semua', 'dynamic', '{"match": "all", "of": [{"type": "everyone"}]}')
                                     RETURNING id)"_s)
                               .toLongLong());
    if (value(u"SELECT count(*) FROM contact"_s).toInt() != count || !m_everyone.isValid()) {
        qFatal("the contacts could not be added");
    }
}

void FaultWorld::addNumber(const QString& phoneNumber, int messagesPerSecond)
{
    (void)value(uR"(WITH added AS (INSERT INTO phone_number (remote_id, waba_id, throughput_per_second, synced_at)
                                   VALUES ('%1', '%2', %3, now()) RETURNING id)
                    INSERT INTO phone_number_pacing (phone_number_id) SELECT id FROM added)"_s
                    .arg(phoneNumber, SimulatorUnderTest::account())
                    .arg(messagesPerSecond));
}

CampaignId FaultWorld::launch(const QString& phoneNumber)
{
    campaigns::SqlCampaignService service(*m_executor, u"Rina"_s, phoneNumber);
    const auto templates
        = QCoro::waitFor(m_executor->task([](db::Session& session) { return templates::fetchTemplates(session); }));
    const auto chosen = templates ? std::ranges::find(*templates, u"promo_akhir_pekan"_s, &Template::name)
                                  : QList<Template>::const_iterator();
    if (!templates || chosen == templates->end()) {
        qFatal("there is no template to send");
    }
    const CampaignDraft draft {
        .id = {},
        .name = u"Promo"_s,
        .segment = m_everyone,
        .content
        = {.message = TemplateMessage {*chosen},
           .bindings = {{.variable = u"1"_s, .source = {VariableSource::Kind::Name, {}}, .fallback = u"Kak"_s},
                        {.variable = u"2"_s, .source = {VariableSource::Kind::Fixed, u"25%"_s}, .fallback = {}}}},
        .scheduledAt = {},
        .timeZone = u"Asia/Jakarta"_s,
    };
    const auto id = QCoro::waitFor(service.saveDraft(draft));
    const auto launched = id ? test::launchConfirmed(service, *id) : tl::unexpected(id.error());
    if (!launched) {
        qFatal("launch: %s %s", qPrintable(launched.error().detail), qPrintable(launched.error().reason));
    }
    return *id;
}

int FaultWorld::taken()
{
    return m_simulator.ask(u"ledger?summary=1"_s)[u"accepted"_s].toInt();
}

bool FaultWorld::isQuiet()
{
    return countOf(u"pending"_s) == 0 && countOf(u"claimed"_s) == 0
        && m_simulator.ask(u"health"_s)[u"updates_to_come"_s].toInt() == 0
        && value(u"SELECT count(*) = 0 FROM webhook_inbox WHERE processed_at IS NULL"_s).toBool();
}

Books FaultWorld::books(CampaignId campaign)
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
    return {campaign, rows, m_simulator.ask(u"ledger"_s)};
}
