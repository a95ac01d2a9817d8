#include "services/whatsapp/ReadReceipts.h"

#include "services/whatsapp/GraphAnswer.h"
#include "services/whatsapp/Transport.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

ReadReceipts::ReadReceipts(CloudApiEndpoint endpoint, Transport& transport)
    : m_endpoint(std::move(endpoint))
    , m_transport(transport)
{
}

QCoro::Task<Result<void>> ReadReceipts::markRead(QString wamid)
{
    const QJsonObject body {
        {u"messaging_product"_s, u"whatsapp"_s}, {u"status"_s, u"read"_s}, {u"message_id"_s, wamid}};
    const auto bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const auto answer = co_await m_transport.post(m_endpoint.request(m_endpoint.messages(), bytes));
    co_return decodeObject(answer).map([](const QJsonObject&) {});
}

} // namespace siaran::whatsapp
