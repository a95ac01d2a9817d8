#include "services/whatsapp/CloudApiAccount.h"

#include "services/whatsapp/AccountCodec.h"
#include "services/whatsapp/GraphAnswer.h"
#include "services/whatsapp/Transport.h"

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

CloudApiAccount::CloudApiAccount(CloudApiEndpoint endpoint, Transport& transport)
    : m_endpoint(std::move(endpoint))
    , m_transport(transport)
{
}

QCoro::Task<Result<PhoneNumberInfo>> CloudApiAccount::phoneNumber()
{
    const QUrlQuery fields {
        {u"fields"_s,
         u"id,verified_name,display_phone_number,quality_rating,name_status,code_verification_status,status,"
         "throughput,whatsapp_business_manager_messaging_limit,account_mode"_s},
    };
    const auto answer = co_await m_transport.get(m_endpoint.request(m_endpoint.phoneNumber(fields)));
    co_return decodeObject(answer).and_then(decodePhoneNumber);
}

QCoro::Task<Result<BusinessAccountInfo>> CloudApiAccount::businessAccount()
{
    const QUrlQuery fields {
        {u"fields"_s, u"id,name,timezone_id,currency,country,account_review_status,business_verification_status"_s},
    };
    const auto answer = co_await m_transport.get(m_endpoint.request(m_endpoint.businessAccount(fields)));
    co_return decodeObject(answer).and_then(decodeBusinessAccount);
}

} // namespace siaran::whatsapp
