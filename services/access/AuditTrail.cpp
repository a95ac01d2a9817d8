#include "services/access/AuditTrail.h"

#include "services/access/AuditActions.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::access {

Result<void> record(db::Session& session, const QString& actor, const QString& action, std::optional<qint64> subjectId,
                    const QJsonObject& detail)
{
    if (!isAuditAction(action)) {
        return fail(ErrorKind::Invalid, u"no such audit action: "_s + action);
    }
    const auto json = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    return session
        .run("access/append_audit"_L1,
             {{":actor"_L1, actor},
              {":action"_L1, action},
              {":subject"_L1, subjectId ? QVariant(*subjectId) : QVariant()},
              {":detail"_L1, json}})
        .map([](const QSqlQuery&) {});
}

Result<QJsonObject> snapshot(db::Session& session, QLatin1StringView statement, qint64 id)
{
    auto query = session.run(statement, {{":id"_L1, id}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? QJsonDocument::fromJson(query->value(0).toString().toUtf8()).object() : QJsonObject();
}

} // namespace siaran::access
