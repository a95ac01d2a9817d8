#include "services/api/SegmentJson.h"

#include "services/api/Body.h"
#include "services/api/ContactJson.h"
#include "services/api/JsonParts.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

constexpr qsizetype LongestName = 120;
constexpr qsizetype LongestDescription = 2000;

std::optional<segments::SegmentKind> kindFromWord(const QString& word)
{
    return word == "static"_L1 ? std::optional(segments::SegmentKind::Static)
        : word == "dynamic"_L1 ? std::optional(segments::SegmentKind::Dynamic)
                               : std::nullopt;
}

// The reader of rules begins its paths at the rule.
void takeCriteria(const JsonReader& reader, const QJsonObject& json, Criteria& criteria)
{
    if (!json.value(u"criteria"_s).isObject()) {
        reader.member(u"criteria"_s).refuse(u"not an object"_s);
        return;
    }
    auto read = criteriaFromJson(json.value(u"criteria"_s).toObject());
    if (read) {
        criteria = std::move(*read);
    } else {
        reader.member(u"criteria"_s).refuse(u"at "_s + read.error().detail);
    }
}

} // namespace

QJsonObject toJson(const segments::Segment& segment)
{
    return {
        {u"id"_s, segment.id.value()},
        {u"name"_s, segment.name},
        {u"description"_s, segment.description},
        {u"kind"_s, segment.kind == segments::SegmentKind::Static ? u"static"_s : u"dynamic"_s},
        {u"criteria"_s, siaran::toJson(segment.criteria)},
        {u"contact_count"_s, segment.contactCount},
        {u"last_refreshed_at"_s, timeOrNull(segment.lastRefreshedAt)},
        {u"used_by_campaigns"_s, segment.usedByCampaigns},
        {u"campaign_names"_s, QJsonArray::fromStringList(segment.campaignNames)},
        {u"history"_s,
         arrayOf(segment.history,
                 [](const segments::CountAt& one) {
                     return QJsonObject {{u"at"_s, timeOrNull(one.at)}, {u"count"_s, one.count}};
                 })},
    };
}

QJsonObject toJson(const segments::SegmentPreview& preview)
{
    return {
        {u"count"_s, preview.count},
        {u"reachable"_s, preview.reachable},
        {u"total"_s, preview.total},
        {u"sample"_s, arrayOf(preview.sample, [](const Contact& contact) { return toJson(contact); })},
    };
}

Result<segments::Segment> segmentFromJson(const QJsonObject& json, segments::Segment before)
{
    const JsonReader reader(json);
    reader.allowOnly({u"name"_s, u"description"_s, u"kind"_s, u"criteria"_s});
    const bool isNew = !before.id.isValid();
    if (isNew || reader.has(u"name"_s)) {
        before.name = reader.member(u"name"_s).text().trimmed();
        if (before.name.isEmpty() || before.name.size() > LongestName) {
            reader.member(u"name"_s).refuse(u"needs 1 to 120 characters"_s);
        }
    }
    if (reader.has(u"description"_s)) {
        before.description = reader.member(u"description"_s).text();
        if (before.description.size() > LongestDescription) {
            reader.member(u"description"_s).refuse(u"at most 2000 characters"_s);
        }
    }
    if (reader.has(u"kind"_s)) {
        before.kind = reader.member(u"kind"_s).word(kindFromWord);
    }
    if (isNew || reader.has(u"criteria"_s)) {
        takeCriteria(reader, json, before.criteria);
    }
    return bodyResult(reader, before);
}

Result<Criteria> criteriaOf(const QJsonObject& json)
{
    const JsonReader reader(json);
    reader.allowOnly({u"criteria"_s});
    Criteria criteria;
    takeCriteria(reader, json, criteria);
    return bodyResult(reader, criteria);
}

} // namespace siaran::api
