#include "services/whatsapp/CloudApiTemplateEditor.h"

#include "services/whatsapp/GraphAnswer.h"
#include "services/whatsapp/JsonText.h"
#include "services/whatsapp/NewTemplateCodec.h"
#include "services/whatsapp/Transport.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

constexpr std::chrono::minutes TransferTime {5};

QByteArray written(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<QString> wordIn(const QJsonObject& json, QLatin1StringView key)
{
    const auto word = textOf(json[key]);
    return word.isEmpty() ? fail(ErrorKind::Internal, u"an upload without "_s + key) : Result<QString>(word);
}

} // namespace

CloudApiTemplateEditor::CloudApiTemplateEditor(CloudApiEndpoint endpoint, Transport& transport)
    : m_endpoint(std::move(endpoint))
    , m_transport(transport)
{
}

QCoro::Task<Result<SubmittedTemplate>> CloudApiTemplateEditor::create(NewTemplate content)
{
    const auto answer
        = co_await m_transport.post(m_endpoint.request(m_endpoint.templates({}), written(encode(content))));
    co_return decodeObject(answer).and_then([](const QJsonObject& json) -> Result<SubmittedTemplate> {
        const SubmittedTemplate submitted {
            .id = textOf(json["id"_L1]), .status = wordOf(json["status"_L1]), .category = wordOf(json["category"_L1])};
        return submitted.id.isEmpty() ? fail(ErrorKind::Internal, u"a template without an id"_s)
                                      : Result<SubmittedTemplate>(submitted);
    });
}

QCoro::Task<Result<void>> CloudApiTemplateEditor::edit(QString id, NewTemplate content)
{
    const auto url = m_endpoint.object(id);
    if (!url) {
        co_return tl::unexpected(url.error());
    }
    const QJsonObject body {{u"components"_s, encodedComponents(content)}};
    const auto answer = co_await m_transport.post(m_endpoint.request(*url, written(body)));
    co_return decodeSuccess(answer);
}

QCoro::Task<Result<void>> CloudApiTemplateEditor::remove(QString name, QString id)
{
    QUrlQuery query {{u"name"_s, queryValue(name)}};
    if (!id.isEmpty()) {
        query.addQueryItem(u"hsm_id"_s, queryValue(id));
    }
    const auto answer = co_await m_transport.remove(m_endpoint.request(m_endpoint.templates(query)));
    co_return decodeSuccess(answer);
}

QCoro::Task<Result<QString>> CloudApiTemplateEditor::uploadSample(QString appId, MediaFile file)
{
    const QUrlQuery about {{u"file_name"_s, queryValue(file.name)},
                           {u"file_length"_s, QString::number(file.bytes.size())},
                           {u"file_type"_s, queryValue(QString::fromLatin1(file.mimeType))}};
    const auto url = m_endpoint.uploads(appId, about);
    if (!url) {
        co_return tl::unexpected(url.error());
    }
    const auto begun = co_await m_transport.post(m_endpoint.request(*url, "{}"_ba));
    const auto session = decodeObject(begun)
                             .and_then([](const QJsonObject& json) { return wordIn(json, "id"_L1); })
                             .and_then([this](const QString& id) { return m_endpoint.uploadSession(id); });
    if (!session) {
        co_return tl::unexpected(session.error());
    }
    auto request = m_endpoint.request(*session, file.bytes);
    request.contentType = file.mimeType;
    request.headers = {{"file_offset"_ba, "0"_ba}};
    request.timeout = TransferTime;
    const auto answer = co_await m_transport.post(std::move(request));
    co_return decodeObject(answer).and_then([](const QJsonObject& json) { return wordIn(json, "h"_L1); });
}

} // namespace siaran::whatsapp
