#pragma once

#include "services/core/Result.h"
#include "services/simulator/Controls.h"
#include "services/simulator/GraphApi.h"
#include "services/simulator/HttpConnection.h"
#include "services/simulator/Journal.h"
#include "services/simulator/Ledger.h"
#include "services/simulator/RateMeter.h"
#include "services/simulator/Schedule.h"
#include "services/simulator/WebhookComposer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace siaran::simulator {

class HttpListener;
class TlsIdentity;
class WebhookSender;

/// WhatsApp's side of the Cloud API on this computer: takes messages, decides what becomes of them, tells it by
/// webhooks and keeps count of what was accepted. Lives on one thread, whichever it is started on, and blocks it for
/// file writes only.
///
/// Besides the API it answers, without a token, GET /_simulator/ledger (`?summary=1` leaves out the entries,
/// `?beginning=…` those of other callback data), GET /_simulator/health, and what Controls understands.
class Simulator final : public QObject {
    Q_OBJECT
public:
    struct Counters {
        qint64 requests = 0;
        qint64 accepted = 0; ///< includes what the ledger file brought back
        qint64 rateLimited = 0; ///< requests above the throughput level
        qint64 webhookRequests = 0;
        qint64 refusedWebhookRequests = 0;
        qint64 updatesReceived = 0; ///< statuses and replies answered with 200 in this run
        qsizetype updatesToCome = 0; ///< not due yet, or not received yet
        qint64 mostInASecond = 0; ///< requests to send, within any one second
        qint64 firstAcceptedAt = 0; ///< of this run, ms since the epoch; 0: none yet
        qint64 lastAcceptedAt = 0;
    };

    explicit Simulator(SimulatorSettings settings, QObject* parent = nullptr);
    ~Simulator() override;

    /// Reads the ledger file and listens. Conflict: the port or the ledger file is in use, or it runs already.
    [[nodiscard]] Result<quint16> start();
    /// Connections end at once. The ledger can be read until the next start.
    void stop();

    /// Without a path, e.g. http://127.0.0.1:40123; empty when it does not run.
    [[nodiscard]] QUrl url() const;
    /// What a client has to trust; empty when it serves plain HTTP or does not run.
    [[nodiscard]] QString certificateFile() const;
    /// From now on webhooks go there; what was kept goes first.
    void setWebhookUrl(const QUrl& url);

    [[nodiscard]] const SimulatorSettings& settings() const { return m_settings; }
    [[nodiscard]] const Ledger& ledger() const { return m_ledger; }
    [[nodiscard]] Counters counters() const;

private:
    struct LateAnswer {
        QPointer<HttpConnection> connection;
        HttpResponse response;
        bool breaksOff = false;
    };

    void bringBack(const Journal::Past& past);
    void handle(HttpConnection* connection, const HttpRequest& request);
    [[nodiscard]] Result<std::unique_ptr<HttpListener>> makeListener();
    [[nodiscard]] HttpResponse ownPage(const HttpRequest& request);
    [[nodiscard]] QByteArray health() const;
    [[nodiscard]] bool record(AcceptedMessage message);
    /// `received`: bit n is set when step n needs no webhook any more.
    void plan(const std::shared_ptr<const AcceptedMessage>& message, quint64 received);
    void release(const TemplateCare::Released& released, qint64 when);
    void happen(const Update& update);
    void takeToHeart(const Update& update, qint64 moment);
    void tick();
    void wake();

    SimulatorSettings m_settings;
    TemplateCatalogue m_catalogue;
    WebhookComposer m_composer;
    std::unique_ptr<Memory> m_memory;
    std::unique_ptr<TemplateCare> m_care;
    std::unique_ptr<Controls> m_controls;
    Ledger m_ledger;
    Journal m_journal;
    Schedule<LateAnswer> m_answers;
    Schedule<Update> m_updates;
    std::unique_ptr<GraphApi> m_api;
    std::unique_ptr<WebhookSender> m_sender;
    std::unique_ptr<HttpListener> m_listener;
    QTimer m_clock; ///< runs while something is scheduled
    std::unique_ptr<TlsIdentity> m_tls; ///< null: plain HTTP
    RateMeter m_meter;
    qint64 m_firstAcceptedAt = 0;
    qint64 m_lastAcceptedAt = 0;
    quint64 m_lastNumber = 0;
    quint16 m_port = 0;
    qint64 m_requests = 0;
    qint64 m_updatesReceived = 0;
};

} // namespace siaran::simulator
