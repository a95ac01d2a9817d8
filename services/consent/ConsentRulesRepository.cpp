#include "services/consent/ConsentRulesRepository.h"

#include "services/db/Session.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::consent {

Result<ConsentRules> fetchRules(db::Session& session)
{
    auto query = session.run("consent/fetch_rules"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return db::checkEnd(*query).map([] { return ConsentRules(); });
    }
    static const QStringList IndonesianZones {u"Asia/Jakarta"_s, u"Asia/Pontianak"_s, u"Asia/Makassar"_s,
                                              u"Asia/Jayapura"_s, u""_s};
    ConsentRules otherwise;
    otherwise.language = IndonesianZones.contains(query->value(1).toString()) ? u"id"_s : u"en"_s;
    const auto json = QJsonDocument::fromJson(query->value(0).toString().toUtf8()).object();
    return consentRulesFromJson(json, otherwise);
}

Result<void> replaceRules(db::Session& session, const ConsentRules& before, const ConsentRules& after)
{
    return siaran::check(after)
        .and_then([&] { return session.run("consent/lock_rules"_L1); })
        .and_then([&](const QSqlQuery&) { return fetchRules(session); })
        .and_then([&](const ConsentRules& now) -> Result<void> {
            if (now != before) {
                return fail(ErrorKind::Conflict, u"consent rules"_s, u"consent.rules_changed"_s);
            }
            const auto json = QString::fromUtf8(QJsonDocument(toJson(after)).toJson(QJsonDocument::Compact));
            return session.run("consent/put_rules"_L1, {{":rules"_L1, json}}).map([](const QSqlQuery&) {});
        });
}

} // namespace siaran::consent
