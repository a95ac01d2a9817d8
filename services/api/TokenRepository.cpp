#include "services/api/TokenRepository.h"

#include "services/access/AuditTrail.h"
#include "services/db/Session.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

const auto Prefix = "siaran_"_ba; // so that a scanner of leaked secrets knows it
constexpr qsizetype LongestName = 100;

// What is random in all its bits needs no slow hash.
QByteArray hashOf(const QByteArray& token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
}

QByteArray randomToken()
{
    std::array<quint32, 8> bits {};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(bits.data()), sizeof bits);
    return Prefix + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QJsonObject tokenTold(const QString& name, access::Role role, const QDateTime& expiresAt)
{
    QJsonObject told {{u"name"_s, name}, {u"role"_s, access::toWord(role)}};
    if (expiresAt.isValid()) {
        told.insert(u"expires_at"_s, expiresAt.toUTC().toString(Qt::ISODate));
    }
    return told;
}

} // namespace

Result<QByteArray> createToken(db::Session& session, const QString& actor, const QString& name, access::Role role,
                               const QDateTime& expiresAt)
{
    const auto trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > LongestName || trimmed.contains(QChar::Null)) {
        return fail(ErrorKind::Invalid, u"a token needs a name of at most 100 characters"_s, u"token.name"_s);
    }
    const auto token = randomToken();
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] {
            return session.run(
                "api/insert_token"_L1,
                {{":name"_L1, trimmed},
                 {":role"_L1, access::toWord(role)},
                 {":hash"_L1, QString::fromLatin1(hashOf(token))},
                 {":expires"_L1,
                  expiresAt.isValid() ? QVariant(expiresAt) : QVariant(QMetaType::fromType<QDateTime>())}});
        })
        .and_then([&](QSqlQuery query) -> Result<void> {
            if (!query.next()) {
                return fail(ErrorKind::Conflict, u"a token of this name is in use"_s, u"token.name_taken"_s);
            }
            return access::record(session, actor, u"token.created"_s, query.value(0).toLongLong(),
                                  tokenTold(trimmed, role, expiresAt));
        })
        .and_then([&] { return transaction.commit(); })
        .map([&] { return token; });
}

Result<void> revokeToken(db::Session& session, const QString& actor, const QString& name)
{
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] {
            return session.run("api/revoke_token"_L1, {{":name"_L1, name.trimmed()}});
        })
        .and_then([&](QSqlQuery query) -> Result<void> {
            if (!query.next()) {
                return fail(ErrorKind::NotFound, u"there is no token of this name"_s);
            }
            return access::record(session, actor, u"token.revoked"_s, query.value(0).toLongLong(),
                                  {{u"name"_s, name.trimmed()}});
        })
        .and_then([&] { return transaction.commit(); });
}

Result<std::optional<Caller>> findToken(db::Session& session, const QByteArray& token)
{
    if (!token.startsWith(Prefix)) {
        return std::optional<Caller>();
    }
    return session.run("api/find_token"_L1, {{":hash"_L1, QString::fromLatin1(hashOf(token))}})
        .and_then([](QSqlQuery query) -> Result<std::optional<Caller>> {
            if (!query.next()) {
                return db::checkEnd(query).map([] { return std::optional<Caller>(); });
            }
            const auto role = access::roleFromWord(query.value(2).toString());
            if (!role) {
                return std::optional<Caller>();
            }
            return Caller {.token = query.value(0).toLongLong(), .name = query.value(1).toString(), .role = *role};
        });
}

} // namespace siaran::api
