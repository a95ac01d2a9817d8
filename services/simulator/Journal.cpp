#include "services/simulator/Journal.h"

#include "services/simulator/JsonWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr char AcceptedMark = 'a';
constexpr char ReceivedMark = 'r';

QByteArray lineOf(const AcceptedMessage& message)
{
    JsonWriter json;
    json.beginObject()
        .number("n", static_cast<qint64>(message.number))
        .number("at", message.acceptedAt)
        .text("id", message.wamid)
        .text("wa", message.person.waId)
        .text("user", message.person.userId)
        .text("data", message.callbackData)
        .text("category", message.category)
        .boolean("template", message.isTemplate)
        .boolean("window", message.windowOpen)
        .text("model", message.templateId)
        .number("failure", message.failure)
        .boolean("held", message.held)
        .number("sender", message.sender)
        .number("version", message.apiVersion)
        .beginArray("buttons");
    for (const QuickReply& button : message.quickReplies) {
        json.beginObject().text("text", button.text).text("payload", button.payload).endObject();
    }
    json.endArray().endObject();
    return json.take();
}

AcceptedMessage messageFrom(const QByteArray& line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const auto text = [](const QJsonValue& value) { return value.toString().toUtf8(); };
    AcceptedMessage message {.number = static_cast<quint64>(json["n"_L1].toInteger()),
                             .acceptedAt = json["at"_L1].toInteger(),
                             .wamid = text(json["id"_L1]),
                             .person = {.waId = text(json["wa"_L1]), .userId = text(json["user"_L1])},
                             .callbackData = text(json["data"_L1]),
                             .category = text(json["category"_L1]),
                             .isTemplate = json["template"_L1].toBool(),
                             .windowOpen = json["window"_L1].toBool(),
                             .quickReplies = {},
                             .templateId = text(json["model"_L1]),
                             .failure = json["failure"_L1].toInt(),
                             .held = json["held"_L1].toBool(),
                             .sender = json["sender"_L1].toInt(),
                             .apiVersion = json["version"_L1].toInt()};
    const QJsonArray buttons = json["buttons"_L1].toArray();
    for (const auto& button : buttons) {
        message.quickReplies.push_back(
            QuickReply {.text = text(button["text"_L1]), .payload = text(button["payload"_L1])});
    }
    return message;
}

void readLine(const QByteArray& line, Journal::Past& past)
{
    const QByteArray content = line.mid(1).trimmed();
    if (line.startsWith(AcceptedMark)) {
        past.messages.push_back(messageFrom(content));
        return;
    }
    for (const QByteArray& key : content.split(' ')) {
        const qsizetype colon = key.indexOf(':');
        past.received[key.left(colon).toULongLong()] |= 1ULL << (key.mid(colon + 1).toUInt() & 63U);
    }
}

} // namespace

Result<Journal::Past> Journal::open(const QString& path)
{
    close();
    if (path.isEmpty()) {
        return Past();
    }
    m_lock = std::make_unique<QLockFile>(path + u".lock"_s);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock()) {
        m_lock.reset();
        return fail(ErrorKind::Conflict, u"the ledger file is in use"_s);
    }
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite)) {
        return fail(ErrorKind::Unavailable, u"ledger file: "_s + m_file.errorString());
    }
    Past past;
    qint64 whole = 0;
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        if (!line.endsWith('\n')) {
            break;
        }
        readLine(line, past);
        whole += line.size();
    }
    m_file.close();
    if (!QFile::resize(path, whole) || !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        return fail(ErrorKind::Unavailable, u"ledger file: "_s + m_file.errorString());
    }
    return past;
}

void Journal::close()
{
    m_file.close();
    m_lock.reset();
}

Result<void> Journal::writeAccepted(const AcceptedMessage& message)
{
    return m_file.isOpen() ? append(AcceptedMark + (' ' + lineOf(message)) + '\n') : Result<void>();
}

Result<void> Journal::writeReceived(const QList<StepKey>& steps)
{
    if (!m_file.isOpen()) {
        return {};
    }
    QByteArray line(1, ReceivedMark);
    for (const StepKey& key : steps) {
        line.append(' ').append(QByteArray::number(key.message)).append(':').append(QByteArray::number(key.step));
    }
    return append(line + '\n');
}

Result<void> Journal::append(const QByteArray& line)
{
    if (m_file.write(line) != line.size()) {
        return fail(ErrorKind::Unavailable, u"ledger file: "_s + m_file.errorString());
    }
    return {};
}

} // namespace siaran::simulator
