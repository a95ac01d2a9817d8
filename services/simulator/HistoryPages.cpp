#include "services/simulator/HistoryPages.h"

#include "services/simulator/Fate.h"
#include "services/simulator/JsonWriter.h"

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostPerPage = 100;
constexpr auto Base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArrayView wordOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Sent: return "SENT";
    case StepKind::Delivered: return "DELIVERED";
    case StepKind::Read: return "READ";
    case StepKind::Failed: return "FAILED";
    case StepKind::Reply:
    case StepKind::Moves: break;
    }
    return {};
}

/// "data": the events of the message until now, each once.
void writeEvents(JsonWriter& json, const SimulatorSettings& settings, const AcceptedMessage& message, qint64 now)
{
    json.beginArray("data");
    QList<StepKind> told;
    for (const auto& step : message.held ? QList<Step>() : fateOf(settings, message)) {
        const qint64 when = message.acceptedAt + step.occurs.count();
        const auto word = wordOf(step.kind);
        if (word.isEmpty() || when > now || told.contains(step.kind)) {
            continue;
        }
        told.push_back(step.kind);
        json.beginObject().text("id", message.wamid.toBase64(Base64) + '.' + QByteArray::number(told.size()));
        json.text("delivery_status", word).number("timestamp", when / 1000);
        if (step.errorCode != 0) {
            json.text("error_description", apiError(step.errorCode).title.toUtf8());
        }
        json.text("webhook_update_state", "DELIVERED").endObject();
    }
    json.endArray();
}

} // namespace

HistoryPages::HistoryPages(const SimulatorSettings& settings, const History& history)
    : m_settings(settings)
    , m_history(history)
{
}

Checked<QByteArray> HistoryPages::ofMessage(const QUrlQuery& query, qint64 now) const
{
    if (query.hasQueryItem(u"limit"_s) && query.queryItemValue(u"limit"_s).toLongLong() > MostPerPage) {
        return tl::unexpected(apiError(100, u"Param limit must be at most 100."_s));
    }
    const auto wamid = query.queryItemValue(u"message_id"_s, QUrl::FullyDecoded).toLatin1();
    const auto message = m_history.find(wamid);
    JsonWriter json;
    json.beginObject().beginArray("data");
    if (message) {
        json.beginObject().text("id", wamid.toBase64(Base64)).text("message_id", wamid).beginObject("events");
        writeEvents(json, m_settings, *message, now);
        json.endObject().endObject();
    }
    json.endArray().endObject();
    return json.take();
}

Checked<QByteArray> HistoryPages::events(const QByteArray& historyId, qint64 now) const
{
    const auto message = m_history.find(QByteArray::fromBase64(historyId, Base64));
    if (!message) {
        return tl::unexpected(unknownObject(u"GET"_s, QString::fromLatin1(historyId)));
    }
    JsonWriter json;
    json.beginObject();
    writeEvents(json, m_settings, *message, now);
    json.endObject();
    return json.take();
}

} // namespace siaran::simulator
