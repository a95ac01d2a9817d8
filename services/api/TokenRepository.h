#pragma once

#include "services/access/Role.h"
#include "services/api/Request.h"
#include "services/core/Result.h"

#include <QDateTime>

#include <optional>

namespace siaran::db {
class Session;
}

namespace siaran::api {

/// Makes a token of 256 random bits and keeps its hash; what is answered is the token, for the only time. `name` is who
/// the audit log is told; `actor` who makes it; an invalid `expiresAt` (UTC) is never. Invalid (token.name) for a name
/// that is empty or longer than 100 characters; Conflict (token.name_taken) for one in use.
[[nodiscard]] Result<QByteArray> createToken(db::Session& session, const QString& actor, const QString& name,
                                             access::Role role, const QDateTime& expiresAt = {});

/// Ends the token of that name at once. NotFound when there is none.
[[nodiscard]] Result<void> revokeToken(db::Session& session, const QString& actor, const QString& name);

/// See Tokens::find().
[[nodiscard]] Result<std::optional<Caller>> findToken(db::Session& session, const QByteArray& token);

} // namespace siaran::api
