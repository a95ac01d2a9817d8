#include "services/settings/PhoneNumberRepository.h"

#include "services/access/AuditChange.h"
#include "services/access/AuditTrail.h"
#include "services/db/Session.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::settings {

namespace {

// A null QString would be bound as NULL.
QString orEmpty(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

struct Connected {
    qint64 id = 0;
    QJsonObject ids;
};

Result<Connected> fetchConnected(db::Session& session)
{
    auto query = session.run("settings/fetch_connected_number"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? Connected {query->value(0).toLongLong(),
                                      QJsonDocument::fromJson(query->value(1).toString().toUtf8()).object()}
                         : Connected();
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

Result<PhoneNumberId> connectPhoneNumber(db::Session& session, const SendingNumber& number, const QString& actor)
{
    db::Transaction transaction(session);
    const auto id = transaction.begin().and_then([&] { return ensurePhoneNumber(session, number); });
    const auto before = id ? fetchConnected(session) : Connected();
    if (!id || !before) {
        return tl::unexpected(id ? before.error() : id.error());
    }
    const QJsonObject ids {{u"remote_id"_s, number.remoteId}, {u"waba_id"_s, number.wabaId}};
    const auto told = before->id == id->value()
        ? Result<void>()
        : access::record(session, actor, u"number.connected"_s, id->value(), access::changeOf(before->ids, ids));
    return told.and_then([&] { return transaction.commit(); }).map([&] { return *id; });
}

} // namespace siaran::settings
