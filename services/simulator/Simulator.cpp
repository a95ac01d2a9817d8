#include "services/simulator/Simulator.h"

#include "services/simulator/HttpListener.h"
#include "services/simulator/JsonWriter.h"
#include "services/simulator/TlsIdentity.h"
#include "services/simulator/WebhookSender.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace siaran::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Tick = 5ms; // how late an answer may be at most

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

Simulator::Simulator(SimulatorSettings settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_catalogue(TemplateCatalogue::ofTheShop())
    , m_composer(m_settings)
    , m_clock(this)
{
    m_clock.setTimerType(Qt::PreciseTimer);
    m_clock.setInterval(Tick);
    connect(&m_clock, &QTimer::timeout, this, &Simulator::tick);
}

Simulator::~Simulator()
{
    stop();
}

Result<quint16> Simulator::start()
{
    if (m_listener) {
        return fail(ErrorKind::Conflict, u"the simulator runs already"_s);
    }
    const auto past = m_journal.open(m_settings.ledgerFile);
    if (!past) {
        return tl::unexpected(past.error());
    }
    auto listener = makeListener();
    if (!listener) {
        m_journal.close();
        return tl::unexpected(listener.error());
    }
    const auto port = (*listener)->listen(m_settings.port);
    if (!port) {
        m_journal.close();
        return port;
    }
    m_port = *port;
    m_ledger.clear();
    m_lastNumber = 0;
    m_memory = std::make_unique<Memory>(m_settings);
    m_care = std::make_unique<TemplateCare>(m_settings, m_catalogue);
    m_controls = std::make_unique<Controls>(m_settings, *m_memory, m_catalogue);
    m_api = std::make_unique<GraphApi>(m_settings, m_catalogue, *m_memory, *m_care);
    m_sender = std::make_unique<WebhookSender>(m_settings);
    connect(m_controls.get(), &Controls::happened, this, &Simulator::happen);
    connect(m_controls.get(), &Controls::announced, this, [this](const QByteArray& body) {
        m_sender->announce(body);
        m_sender->pump();
    });
    connect(m_sender.get(), &WebhookSender::received, this, [this](const QList<StepKey>& steps) {
        m_updatesReceived += steps.size();
        // A webhook that could not be noted comes again after a restart, which receivers must bear anyway.
        static_cast<void>(m_journal.writeReceived(steps));
    });
    bringBack(*past);
    m_listener = *std::move(listener);
    connect(m_listener.get(), &HttpListener::asked, this, &Simulator::handle);
    return m_port;
}

Result<std::unique_ptr<HttpListener>> Simulator::makeListener()
{
    m_tls.reset();
    if (m_settings.tlsFolder.isEmpty()) {
        return std::make_unique<HttpListener>();
    }
    auto identity = TlsIdentity::at(m_settings.tlsFolder);
    if (!identity) {
        return tl::unexpected(identity.error());
    }
    m_tls = std::make_unique<TlsIdentity>(*std::move(identity));
    return std::make_unique<HttpListener>(m_tls->configuration());
}

void Simulator::stop()
{
    m_clock.stop();
    m_listener.reset();
    m_sender.reset();
    m_answers.clear();
    m_updates.clear();
    m_journal.close();
}

QUrl Simulator::url() const
{
    return m_listener ? QUrl(u"%1://127.0.0.1:%2"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(m_port)) : QUrl();
}

QString Simulator::certificateFile() const
{
    return m_listener && m_tls ? m_tls->certificateFile() : QString();
}

void Simulator::setWebhookUrl(const QUrl& url)
{
    m_settings.webhookUrl = url;
    if (m_sender) {
        m_sender->setUrl(url);
    }
}

Simulator::Counters Simulator::counters() const
{
    return {.requests = m_requests,
            .accepted = m_ledger.accepted(),
            .rateLimited = m_api ? m_api->intake().rateLimited() : 0,
            .webhookRequests = m_sender ? m_sender->requests() : 0,
            .refusedWebhookRequests = m_sender ? m_sender->refusedRequests() : 0,
            .updatesReceived = m_updatesReceived,
            .updatesToCome = m_updates.size() + (m_sender ? m_sender->waiting() : 0) + (m_care ? m_care->held() : 0),
            .mostInASecond = m_meter.most(),
            .firstAcceptedAt = m_firstAcceptedAt,
            .lastAcceptedAt = m_lastAcceptedAt};
}

void Simulator::bringBack(const Journal::Past& past)
{
    for (const AcceptedMessage& message : past.messages) {
        m_ledger.add(message);
        m_lastNumber = std::max(m_lastNumber, message.number);
        m_api->intake().bringBack(message);
        const auto shared = std::make_shared<const AcceptedMessage>(message);
        const auto received = past.received.value(message.number, 0);
        m_memory->history.add(shared);
        if (message.held && received == 0) {
            m_care->hold(shared, now());
            wake();
        } else {
            plan(shared, received);
        }
    }
}

void Simulator::handle(HttpConnection* connection, const HttpRequest& request)
{
    ++m_requests;
    if (request.path.startsWith("/_simulator/")) {
        connection->answer(ownPage(request));
        return;
    }
    const QByteArray host = request.header("host");
    const QUrl origin = host.isEmpty() ? url() : QUrl(url().scheme() + u"://"_s + QString::fromLatin1(host));
    const qint64 arrived = now();
    if (request.method == "POST") {
        m_meter.count(RateMeter::Moment::clock::now());
    }
    ApiAnswer answer = m_api->answer(request, origin, arrived);
    if (answer.accepted && !record(*std::move(answer.accepted))) {
        answer = refusal(apiError(131000));
    }
    if (m_api->templates().isReviewing() || m_care->isWaiting()) {
        wake();
    }
    if (answer.delay > 0ms) {
        m_answers.add(arrived + answer.delay.count(), {connection, answer.response, answer.breaksOff});
        wake();
    } else if (answer.breaksOff) {
        connection->breakOff();
    } else {
        connection->answer(answer.response);
    }
}

HttpResponse Simulator::ownPage(const HttpRequest& request)
{
    if (request.method == "GET" && request.path == "/_simulator/ledger") {
        const QUrlQuery query = request.queryItems();
        const bool summary = query.queryItemValue(u"summary"_s) == "1"_L1;
        const QByteArray beginning = query.queryItemValue(u"beginning"_s, QUrl::FullyDecoded).toUtf8();
        return {.status = 200, .body = m_ledger.toJson(!summary, beginning)};
    }
    if (request.method == "GET" && request.path == "/_simulator/health") {
        return {.status = 200, .body = health()};
    }
    return m_controls->answer(request, now());
}

QByteArray Simulator::health() const
{
    const Counters all = counters();
    JsonWriter json;
    json.beginObject()
        .text("status", "ok")
        .number("requests", all.requests)
        .number("accepted", all.accepted)
        .number("rate_limited", all.rateLimited)
        .number("webhook_requests", all.webhookRequests)
        .number("refused_webhook_requests", all.refusedWebhookRequests)
        .number("updates_received", all.updatesReceived)
        .number("updates_to_come", all.updatesToCome)
        .number("most_in_a_second", all.mostInASecond)
        .number("first_accepted_at", all.firstAcceptedAt)
        .number("last_accepted_at", all.lastAcceptedAt)
        .endObject();
    return json.take();
}

bool Simulator::record(AcceptedMessage message)
{
    message.number = m_lastNumber + 1;
    if (!m_journal.writeAccepted(message)) {
        return false;
    }
    m_lastNumber = message.number;
    m_lastAcceptedAt = message.acceptedAt;
    m_firstAcceptedAt = m_firstAcceptedAt == 0 ? message.acceptedAt : m_firstAcceptedAt;
    m_ledger.add(message);
    const auto shared = std::make_shared<const AcceptedMessage>(std::move(message));
    m_memory->history.add(shared);
    if (shared->held) {
        m_care->hold(shared, shared->acceptedAt);
        wake();
    } else {
        plan(shared, 0);
    }
    return true;
}

void Simulator::plan(const std::shared_ptr<const AcceptedMessage>& message, quint64 received)
{
    const QList<Step> steps = fateOf(m_settings, *message);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const qint64 due = message->acceptedAt + steps[i].arrives.count();
        Update update {.message = message, .step = steps[i], .key = {message->number, i}};
        if ((received >> i & 1U) == 0) {
            m_updates.add(due, std::move(update));
        } else {
            takeToHeart(update, due);
        }
    }
    wake();
}

// Its life begins now, as far as anybody can see.
void Simulator::release(const TemplateCare::Released& released, qint64 when)
{
    constexpr int Dropped = 132015;
    auto message = *released.message;
    message.acceptedAt = when;
    message.held = false;
    message.failure = released.dropped ? Dropped : message.failure;
    const auto shared = std::make_shared<const AcceptedMessage>(std::move(message));
    m_memory->history.add(shared);
    plan(shared, 0);
}

void Simulator::happen(const Update& update)
{
    m_updates.add(now(), update);
    wake();
}

void Simulator::takeToHeart(const Update& update, qint64 moment)
{
    constexpr int MarketingStopped = 131050;
    const auto& key = update.message->person.key();
    if (update.step.kind == StepKind::Failed && update.step.errorCode == MarketingStopped) {
        m_care->complain(update.message->templateId, moment);
    }
    if (update.step.kind != StepKind::Reply) {
        return;
    }
    const auto reply = m_composer.replyOf(update);
    if (reply.kind != Reply::Kind::Switch) {
        m_memory->windows.open(key, moment);
    } else if (reply.wantsToStop) {
        m_memory->preferences.stop(key);
    } else {
        m_memory->preferences.resume(key);
    }
    if (reply.wantsToStop) {
        m_care->complain(update.message->templateId, moment);
    }
}

void Simulator::wake()
{
    if (!m_clock.isActive()) {
        m_clock.start();
    }
}

void Simulator::tick()
{
    const qint64 moment = now();
    for (const LateAnswer& late : m_answers.takeDue(moment)) {
        if (late.connection == nullptr) {
            continue;
        }
        if (late.breaksOff) {
            late.connection->breakOff();
        } else {
            late.connection->answer(late.response);
        }
    }
    for (Update& update : m_updates.takeDue(moment)) {
        takeToHeart(update, moment);
        m_sender->add(std::move(update));
    }
    for (const QByteArray& verdict : m_api->templates().verdictsDue(moment)) {
        m_sender->announce(verdict);
    }
    const auto events = m_care->due(moment);
    for (const QByteArray& news : events.announcements) {
        m_sender->announce(news);
    }
    for (const auto& released : events.released) {
        release(released, moment);
    }
    m_sender->pump();
    if (m_answers.isEmpty() && m_updates.isEmpty() && !m_api->templates().isReviewing() && !m_care->isWaiting()) {
        m_clock.stop();
    }
}

} // namespace siaran::simulator
