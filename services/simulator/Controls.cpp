#include "services/simulator/Controls.h"

#include "services/simulator/Disturbance.h"
#include "services/simulator/Wamid.h"

#include <QHash>
#include <QUrlQuery>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

QString valueOf(const QUrlQuery& query, const QString& name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

/// What somebody does by these words; nothing when they do nothing.
std::optional<Reply> replyIn(const QUrlQuery& query)
{
    using enum Reply::Kind;
    static const QHash<QString, Reply::Kind> kinds {
        {u"image"_s, Image},       {u"document"_s, Document},      {u"voice"_s, Voice},       {u"sticker"_s, Sticker},
        {u"location"_s, Location}, {u"contact"_s, Contact},        {u"reaction"_s, Reaction}, {u"order"_s, Order},
        {u"choice"_s, ListChoice}, {u"unsupported"_s, Unsupported}};
    if (query.hasQueryItem(u"writes"_s)) {
        return Reply {.kind = Text, .text = valueOf(query, u"writes"_s).toUtf8()};
    }
    if (query.hasQueryItem(u"presses"_s)) {
        return Reply {.kind = Button,
                      .text = valueOf(query, u"label"_s).toUtf8(),
                      .payload = valueOf(query, u"presses"_s).toUtf8()};
    }
    if (query.hasQueryItem(u"offers"_s)) {
        return Reply {.kind = Switch, .wantsToStop = valueOf(query, u"offers"_s) == "stop"_L1, .text = {}};
    }
    const auto kind = kinds.constFind(valueOf(query, u"sends"_s));
    return kind == kinds.cend()
        ? std::nullopt
        : std::optional(Reply {.kind = *kind, .text = valueOf(query, u"label"_s).toUtf8(), .payload = "choice"});
}

} // namespace

Controls::Controls(SimulatorSettings& settings, Memory& memory, TemplateCatalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_memory(memory)
    , m_catalogue(catalogue)
    , m_news {.accountId = settings.accountId.toLatin1()}
{
}

HttpResponse Controls::answer(const HttpRequest& request, qint64 now)
{
    const QUrlQuery query = request.queryItems();
    bool understood = true;
    if (request.method != "POST") {
        return {.status = 404, .body = "{}"};
    }
    if (request.path == "/_simulator/disturbances") {
        disturb(query);
    } else if (request.path == "/_simulator/account") {
        understood = changeAccount(query, now);
    } else if (request.path == "/_simulator/token") {
        understood = changeToken(query);
    } else if (request.path == "/_simulator/people") {
        understood = act(query, now);
    } else if (request.path == "/_simulator/templates") {
        understood = changeTemplate(query, now);
    } else {
        return {.status = 404, .body = "{}"};
    }
    return {.status = understood ? 200 : 400, .body = "{}"};
}

void Controls::disturb(const QUrlQuery& shares)
{
    m_settings.disturbances = {};
    for (const auto& each : disturbanceKinds()) {
        m_settings.disturbances.*each.share = shares.queryItemValue(each.name).toDouble();
    }
}

bool Controls::changeAccount(const QUrlQuery& query, qint64 now)
{
    using enum AccountState::Health;
    static const QHash<QString, AccountState::Health> words {
        {u"well"_s, Well}, {u"locked"_s, Locked}, {u"unpaid"_s, Unpaid}, {u"restricted"_s, Restricted}};
    if (query.hasQueryItem(u"health"_s)) {
        const auto health = words.constFind(valueOf(query, u"health"_s));
        if (health == words.cend()) {
            return false;
        }
        m_memory.account.setHealth(*health);
        if (*health == Restricted) {
            Q_EMIT announced(m_news.ofRestriction(now));
        } else if (*health != Unpaid) {
            Q_EMIT announced(m_news.ofBan(*health == Locked ? "DISABLE" : "REINSTATE", now));
        }
    }
    if (query.hasQueryItem(u"maintenance"_s)) {
        m_memory.account.maintainUntil(now + valueOf(query, u"maintenance"_s).toLongLong() * 1000);
    }
    if (query.hasQueryItem(u"people"_s)) {
        const int people = valueOf(query, u"people"_s).toInt();
        m_memory.reach.setMost(people);
        Q_EMIT announced(m_news.ofLimit(tierOf(people), now));
    }
    return true;
}

bool Controls::changeToken(const QUrlQuery& query)
{
    const auto state = valueOf(query, u"state"_s);
    if (!state.isEmpty() && state != "valid"_L1 && state != "expired"_L1) {
        return false;
    }
    if (!state.isEmpty()) {
        m_memory.account.setExpired(state == "expired"_L1);
    }
    if (query.hasQueryItem(u"scopes"_s)) {
        m_memory.account.setScopes(valueOf(query, u"scopes"_s).split(u',', Qt::SkipEmptyParts));
    }
    return true;
}

bool Controls::changeTemplate(const QUrlQuery& query, qint64 now)
{
    auto node = m_catalogue.node(valueOf(query, u"name"_s), valueOf(query, u"language"_s));
    const auto status = valueOf(query, u"status"_s);
    if (node.isEmpty() || status.isEmpty()) {
        return false;
    }
    node.insert(u"status"_s, status);
    m_catalogue.add(node);
    Q_EMIT announced(m_news.ofStatus(node, "NONE", {}, now));
    return true;
}

bool Controls::act(const QUrlQuery& query, qint64 now)
{
    const auto waId = valueOf(query, u"wa_id"_s).toLatin1();
    const auto userId = valueOf(query, u"user_id"_s).toLatin1();
    const Person person {.waId = waId, .userId = userId.isEmpty() ? userIdOf(waId) : userId};
    const bool moves = query.hasQueryItem(u"moves"_s);
    const auto reply = replyIn(query);
    if ((waId.isEmpty() && userId.isEmpty()) || (!reply && !moves)) {
        return false;
    }
    // What they answer is told by the message; without one they write by themselves.
    AcceptedMessage message;
    if (const auto last = query.hasQueryItem(u"answers"_s) ? m_memory.history.lastTo(person.key()) : nullptr) {
        message = *last;
    }
    message.acceptedAt = now;
    message.person = person;
    Update update {.message = std::make_shared<const AcceptedMessage>(message),
                   .step = {.kind = moves ? StepKind::Moves : StepKind::Reply},
                   .key = {},
                   .said = reply,
                   .inboundId = freshWamid(waId, Direction::Inbound)};
    Q_EMIT happened(update);
    return true;
}

} // namespace siaran::simulator
