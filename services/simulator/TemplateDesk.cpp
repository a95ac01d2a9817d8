#include "services/simulator/TemplateDesk.h"

#include "services/simulator/JsonWriter.h"
#include "services/simulator/TemplateReview.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameTaken = 2388024;
constexpr int TooMany = 2388019;
constexpr int StatusCannotChange = 2388039;
constexpr qsizetype MostTemplates = 250;

tl::unexpected<ApiError> refused(int subcode, const QString& details)
{
    return tl::unexpected(ApiError {
        .httpStatus = 400, .code = 100, .subcode = subcode, .title = u"Invalid parameter"_s, .details = details});
}

tl::unexpected<ApiError> unknown(const QString& id)
{
    return tl::unexpected(unknownObject(u"POST"_s, id));
}

} // namespace

TemplateDesk::TemplateDesk(const SimulatorSettings& settings, TemplateCatalogue& catalogue)
    : m_settings(settings)
    , m_catalogue(catalogue)
    , m_news {.accountId = settings.accountId.toLatin1()}
{
}

Checked<QByteArray> TemplateDesk::create(const QByteArray& body, qint64 now)
{
    auto node = checkNewTemplate(body);
    if (!node) {
        return tl::unexpected(node.error());
    }
    if (m_catalogue.find((*node)["name"_L1].toString(), (*node)["language"_L1].toString()) != nullptr) {
        return refused(NameTaken, u"Content in this language already exists."_s);
    }
    if (m_catalogue.all().size() >= MostTemplates) {
        return refused(TooMany, u"The account has as many templates as it may have."_s);
    }
    const auto id = QString::number(++m_lastId);
    node->insert(u"id"_s, id);
    node->insert(u"status"_s, u"PENDING"_s);
    m_catalogue.add(*node);
    beginReview(id, now);
    JsonWriter json;
    json.beginObject()
        .text("id", id.toLatin1())
        .text("status", "PENDING")
        .text("category", (*node)["category"_L1].toString().toLatin1())
        .endObject();
    return json.take();
}

Checked<QByteArray> TemplateDesk::edit(const QString& id, const QByteArray& body, qint64 now)
{
    const auto node = m_catalogue.node(id);
    if (node.isEmpty()) {
        return unknown(id);
    }
    static const QStringList editable {u"APPROVED"_s, u"REJECTED"_s, u"PAUSED"_s};
    if (!editable.contains(node["status"_L1].toString())) {
        return refused(StatusCannotChange,
                       u"The template cannot be changed while it is %1."_s.arg(node["status"_L1].toString()));
    }
    const auto named = node["parameter_format"_L1].toString() == "NAMED"_L1;
    const auto components = checkComponents(QJsonDocument::fromJson(body).object()["components"_L1].toArray(), named);
    if (!components) {
        return tl::unexpected(components.error());
    }
    auto edited = node;
    edited.insert(u"components"_s, *components);
    edited.insert(u"status"_s, u"PENDING"_s);
    m_catalogue.add(edited);
    beginReview(id, now);
    return successBody();
}

Checked<QByteArray> TemplateDesk::remove(const QUrlQuery& query)
{
    const auto name = query.queryItemValue(u"name"_s, QUrl::FullyDecoded);
    if (!m_catalogue.remove(name, query.queryItemValue(u"hsm_id"_s, QUrl::FullyDecoded))) {
        return unknown(name);
    }
    return successBody();
}

QList<QByteArray> TemplateDesk::verdictsDue(qint64 now)
{
    QList<QByteArray> bodies;
    for (const auto& id : m_reviews.takeDue(now)) {
        auto node = m_catalogue.node(id);
        if (node["status"_L1].toString() != "PENDING"_L1) {
            continue;
        }
        const auto reason = verdictOn(node);
        node.insert(u"status"_s, reason == "NONE" ? u"APPROVED"_s : u"REJECTED"_s);
        node.insert(u"rejected_reason"_s, QString::fromLatin1(reason));
        m_catalogue.add(node);
        bodies.append(m_news.ofStatus(node, reason, {}, now));
    }
    return bodies;
}

void TemplateDesk::beginReview(const QString& id, qint64 now)
{
    const auto scaled = static_cast<double>(m_settings.templateReview.count()) / m_settings.timeScale;
    m_reviews.add(now + static_cast<qint64>(scaled), id);
}

} // namespace siaran::simulator
