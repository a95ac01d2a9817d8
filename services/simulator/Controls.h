#pragma once

#include "services/simulator/HttpMessage.h"
#include "services/simulator/Memory.h"
#include "services/simulator/News.h"
#include "services/simulator/TemplateCare.h"
#include "services/simulator/WebhookComposer.h"

#include <QObject>

namespace siaran::simulator {

/// The strings by which a test or a demonstration pulls people and the account (POST, answered {} or 400):
/// - /_simulator/disturbances?serverError=0.1&… sets those shares and no others;
/// - /_simulator/account?health=well|locked|unpaid|restricted, ?maintenance=60 (seconds), ?people=2000 (the messaging
///   limit); the account's webhooks follow;
/// - /_simulator/token?state=valid|expired, ?scopes=whatsapp_business_messaging,…;
/// - /_simulator/people?wa_id=62… (or user_id=ID.…), and what they do: ?writes=words, ?sends=image|document|voice|
///   sticker|location|contact|reaction|order|unsupported|choice, ?presses=payload&label=words, ?offers=stop|resume,
///   ?moves=1; with ?answers=1 they answer our last message to them;
/// - /_simulator/templates?name=…&language=…&status=PAUSED|… with its webhook.
class Controls final : public QObject {
    Q_OBJECT
public:
    /// All of them outlive the controls.
    Controls(SimulatorSettings& settings, Memory& memory, TemplateCatalogue& catalogue, QObject* parent = nullptr);

    /// `now`: ms since the epoch.
    [[nodiscard]] HttpResponse answer(const HttpRequest& request, qint64 now);

Q_SIGNALS:
    /// Somebody did something.
    void happened(const siaran::simulator::Update& update);
    /// A webhook of another kind: its body.
    void announced(const QByteArray& body);

private:
    void disturb(const QUrlQuery& shares);
    [[nodiscard]] bool changeAccount(const QUrlQuery& query, qint64 now);
    [[nodiscard]] bool changeToken(const QUrlQuery& query);
    [[nodiscard]] bool changeTemplate(const QUrlQuery& query, qint64 now);
    [[nodiscard]] bool act(const QUrlQuery& query, qint64 now);

    SimulatorSettings& m_settings;
    Memory& m_memory;
    TemplateCatalogue& m_catalogue;
    News m_news;
};

} // namespace siaran::simulator
