#include "services/settings/PhoneNumberRepository.h"

#include "services/db/Session.h"

using namespace Qt::StringLiterals;

namespace siaran::settings {

namespace {

// A null QString would be bound as NULL.
QString orEmpty(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Result<PhoneNumberId> ensurePhoneNumber(db::Session& session, const SendingNumber& number)
{
    const auto throughput = number.throughputPerSecond ? QVariant(*number.throughputPerSecond) : QVariant();
    auto query = session.run("settings/ensure_phone_number"_L1,
                             {{":remote_id"_L1, orEmpty(number.remoteId)},
                              {":waba_id"_L1, orEmpty(number.wabaId)},
                              {":display_number"_L1, orEmpty(number.displayNumber)},
                              {":verified_name"_L1, orEmpty(number.verifiedName)},
                              {":quality"_L1, orEmpty(number.quality)},
                              {":throughput"_L1, throughput}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return db::checkEnd(*query).and_then([]() -> Result<PhoneNumberId> { return fail(ErrorKind::Internal); });
    }
    return PhoneNumberId(query->value(0).toLongLong());
}

} // namespace siaran::settings
