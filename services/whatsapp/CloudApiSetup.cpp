#include "services/whatsapp/CloudApiSetup.h"

#include "services/whatsapp/AccountCodec.h"
#include "services/whatsapp/GraphAnswer.h"
#include "services/whatsapp/JsonText.h"
#include "services/whatsapp/Transport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

// The most that one page may hold; a business has rarely more than a handful.
constexpr int MostNumbers = 100;

Result<TokenInfo> tokenIn(const QJsonObject& json)
{
    const auto data = json["data"_L1].toObject();
    if (data.isEmpty()) {
        return fail(ErrorKind::Internal, u"nothing about the token"_s);
    }
    const auto expires = integerOf(data["expires_at"_L1]).value_or(0);
    TokenInfo info {.valid = data["is_valid"_L1].toBool(),
                    .appId = textOf(data["app_id"_L1]),
                    .type = wordOf(data["type"_L1]),
                    .expiresAt = expires > 0 ? QDateTime::fromSecsSinceEpoch(expires, Qt::UTC) : QDateTime()};
    for (const auto& scope : data["scopes"_L1].toArray()) {
        info.scopes.append(textOf(scope));
    }
    return info;
}

Result<QList<PhoneNumberInfo>> numbersIn(const QJsonObject& json)
{
    if (!json["data"_L1].isArray()) {
        return fail(ErrorKind::Internal, u"no list of numbers"_s);
    }
    QList<PhoneNumberInfo> numbers;
    for (const auto& one : json["data"_L1].toArray()) {
        auto number = decodePhoneNumber(one.toObject());
        if (!number) {
            return tl::unexpected(number.error());
        }
        numbers.push_back(*std::move(number));
    }
    return numbers;
}

QStringList appsIn(const QJsonObject& json)
{
    QStringList apps;
    for (const auto& one : json["data"_L1].toArray()) {
        const auto within = textOf(one["whatsapp_business_api_data"_L1]["id"_L1]);
        apps.append(within.isEmpty() ? textOf(one["id"_L1]) : within);
    }
    apps.removeAll(QString());
    return apps;
}

} // namespace

bool TokenInfo::maySend() const
{
    return valid && scopes.contains("whatsapp_business_messaging"_L1);
}

bool TokenInfo::mayManage() const
{
    return valid && scopes.contains("whatsapp_business_management"_L1);
}

CloudApiSetup::CloudApiSetup(CloudApiEndpoint endpoint, Transport& transport)
    : m_endpoint(std::move(endpoint))
    , m_transport(transport)
{
}

// The one question that has the token in its address: WhatsApp knows no other way to ask it.
QCoro::Task<Result<TokenInfo>> CloudApiSetup::checkToken()
{
    const QUrlQuery query {{u"input_token"_s, queryValue(QString::fromLatin1(m_endpoint.accessToken()))}};
    const auto answer = co_await m_transport.get(m_endpoint.request(m_endpoint.debugToken(query)));
    co_return decodeObject(answer).and_then(tokenIn);
}

QCoro::Task<Result<QList<PhoneNumberInfo>>> CloudApiSetup::phoneNumbers()
{
    const QUrlQuery query {
        {u"limit"_s, QString::number(MostNumbers)},
        {u"fields"_s, u"id,verified_name,display_phone_number,quality_rating,name_status,status,throughput"_s}};
    const auto answer = co_await m_transport.get(m_endpoint.request(m_endpoint.numbers(query)));
    co_return decodeObject(answer).and_then(numbersIn);
}

QCoro::Task<Result<QStringList>> CloudApiSetup::subscribedApps()
{
    const auto answer = co_await m_transport.get(m_endpoint.request(m_endpoint.subscribedApps()));
    co_return decodeObject(answer).map(appsIn);
}

QCoro::Task<Result<void>> CloudApiSetup::subscribe()
{
    const auto answer = co_await m_transport.post(m_endpoint.request(m_endpoint.subscribedApps(), "{}"_ba));
    co_return decodeSuccess(answer);
}

} // namespace siaran::whatsapp
