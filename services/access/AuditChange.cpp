#include "services/access/AuditChange.h"

using namespace Qt::StringLiterals;

namespace siaran::access {

namespace {

// Of `all`, what `other` says otherwise or not at all.
QJsonObject different(const QJsonObject& all, const QJsonObject& other)
{
    QJsonObject found;
    for (auto member = all.begin(); member != all.end(); ++member) {
        if (other.value(member.key()) != member.value()) {
            found.insert(member.key(), member.value());
        }
    }
    return found;
}

} // namespace

QJsonObject changeOf(const QJsonObject& before, const QJsonObject& after)
{
    QJsonObject change;
    if (const auto gone = different(before, after); !gone.isEmpty()) {
        change.insert(u"before"_s, gone);
    }
    if (const auto come = different(after, before); !come.isEmpty()) {
        change.insert(u"after"_s, come);
    }
    return change;
}

QJsonObject joined(QJsonObject detail, const QJsonObject& more)
{
    for (auto member = more.begin(); member != more.end(); ++member) {
        detail.insert(member.key(), member.value());
    }
    return detail;
}

} // namespace siaran::access
