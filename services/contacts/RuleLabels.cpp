#include "services/contacts/RuleLabels.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

QJsonArray replacedIn(const QJsonArray& labels, LabelId from, LabelId into)
{
    QJsonArray kept;
    for (const auto& label : labels) {
        const auto next = label.toInteger() == from.value() ? QJsonValue(into.value()) : label;
        if (!kept.contains(next)) {
            kept.append(next);
        }
    }
    return kept;
}

QJsonValue replacedAnywhere(const QJsonValue& value, LabelId from, LabelId into)
{
    if (value.isObject()) {
        return withLabelReplaced(value.toObject(), from, into);
    }
    if (!value.isArray()) {
        return value;
    }
    QJsonArray items;
    for (const auto& item : value.toArray()) {
        items.append(replacedAnywhere(item, from, into));
    }
    return items;
}

} // namespace

QJsonObject withLabelReplaced(const QJsonObject& rule, LabelId from, LabelId into)
{
    const bool asksForLabels = rule.value("type"_L1) == "labels"_L1;
    QJsonObject next;
    for (auto member = rule.begin(); member != rule.end(); ++member) {
        const bool isList = asksForLabels && member.key() == "labels"_L1 && member->isArray();
        next.insert(member.key(),
                    isList ? QJsonValue(replacedIn(member->toArray(), from, into))
                           : replacedAnywhere(*member, from, into));
    }
    return next;
}

} // namespace siaran::contacts
