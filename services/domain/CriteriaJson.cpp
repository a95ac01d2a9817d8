#include "services/domain/Criteria.h"
#include "services/domain/CriteriaArchives.h"
#include "services/domain/CriteriaWords.h"
#include "services/domain/JsonReader.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

namespace words = criteriawords;

constexpr auto GroupWord = "group"_L1;

// Each alternative of the variant with its word, as a new row begins.
const auto& prototypes()
{
    static const std::array<std::pair<QString, Criterion>, std::variant_size_v<Criterion>> table {{
        {u"everyone"_s, EveryoneCriterion {}},
        {u"labels"_s, LabelCriterion {}},
        {u"workflow_status"_s, WorkflowCriterion {}},
        {u"activity"_s, ActivityCriterion {}},
        {u"field"_s, FieldCriterion {}},
        {u"conversation_count"_s, ConversationCountCriterion {}},
        {u"rating"_s, RatingCriterion {}},
        {u"opted_out"_s, OptedOutCriterion {}},
        {u"campaign"_s, CampaignCriterion {}},
    }};
    return table;
}

std::optional<Criterion> prototypeFor(const QString& word)
{
    const auto found = std::ranges::find(prototypes(), word, &std::pair<QString, Criterion>::first);
    return found == prototypes().end() ? std::nullopt : std::optional(found->second);
}

template <typename Archive, typename Numbers>
void comparison(Archive& archive, Numbers& test)
{
    archive.word(u"op"_s, words::Comparisons, test.op);
    if (test.op != Comparison::Empty && test.op != Comparison::NotEmpty) {
        archive.number(u"value"_s, test.value);
    }
    if (test.op == Comparison::Between) {
        archive.number(u"upper"_s, test.upper);
    }
}

template <typename Archive>
void members(Archive& archive, TextTest& test)
{
    archive.word(u"op"_s, words::Text, test.op);
    if (test.op != TextTest::Operator::Empty && test.op != TextTest::Operator::NotEmpty) {
        archive.texts(u"values"_s, test.values);
    }
}

template <typename Archive>
void members(Archive& archive, NumberTest& test)
{
    comparison(archive, test);
}

template <typename Archive>
void members(Archive& archive, DateTest& test)
{
    using Operator = DateTest::Operator;
    archive.word(u"op"_s, words::Dates, test.op);
    if (test.op == Operator::OnOrAfter || test.op == Operator::Between) {
        archive.end(u"from"_s, test.from);
    }
    if (test.op == Operator::OnOrBefore || test.op == Operator::Between) {
        archive.end(u"to"_s, test.to);
    }
    if (test.op == Operator::InLastDays || test.op == Operator::InNextDays
        || test.op == Operator::AnniversaryInNextDays) {
        archive.number(u"days"_s, test.days);
    }
    if (test.op == Operator::MonthIs) {
        archive.number(u"month"_s, test.month);
    }
}

template <typename Archive>
void members(Archive& archive, YesNoTest& test)
{
    archive.word(u"op"_s, words::YesNo, test.op);
}

template <typename Archive>
void members(Archive&, EveryoneCriterion&)
{
}

template <typename Archive>
void members(Archive& archive, LabelCriterion& criterion)
{
    archive.word(u"op"_s, words::Labels, criterion.match);
    archive.ids(u"labels"_s, criterion.labels);
}

template <typename Archive>
void members(Archive& archive, WorkflowCriterion& criterion)
{
    archive.word(u"op"_s, words::Workflow, criterion.match);
    archive.ids(u"statuses"_s, criterion.statuses);
}

template <typename Archive>
void members(Archive& archive, ActivityCriterion& criterion)
{
    using Operator = ActivityCriterion::Operator;
    archive.word(u"subject"_s, words::Subjects, criterion.subject);
    archive.word(u"op"_s, words::Activity, criterion.op);
    if (criterion.op == Operator::Between) {
        archive.end(u"from"_s, criterion.from);
        archive.end(u"to"_s, criterion.to);
    }
    if (criterion.op == Operator::InLastDays || criterion.op == Operator::NotInLastDays) {
        archive.number(u"days"_s, criterion.days);
    }
}

template <typename Archive>
void members(Archive& archive, FieldCriterion& criterion)
{
    const auto typeBefore = criterion.type;
    archive.text(u"key"_s, criterion.key);
    archive.fieldType(u"field_type"_s, criterion.type);
    // Only reading changes the type, and the members that follow are those of its test.
    if (criterion.type != typeBefore) {
        criterion.test = defaultTestFor(criterion.type);
    }
    std::visit([&archive](auto& test) { members(archive, test); }, criterion.test);
}

template <typename Archive>
void members(Archive& archive, ConversationCountCriterion& criterion)
{
    comparison(archive, criterion);
}

template <typename Archive>
void members(Archive& archive, RatingCriterion& criterion)
{
    comparison(archive, criterion);
}

template <typename Archive>
void members(Archive& archive, OptedOutCriterion& criterion)
{
    archive.answer(u"is"_s, criterion.optedOut);
}

template <typename Archive>
void members(Archive& archive, CampaignCriterion& criterion)
{
    using Operator = CampaignCriterion::Operator;
    archive.word(u"behaviour"_s, words::Behaviours, criterion.behaviour);
    archive.word(u"op"_s, words::Campaigns, criterion.op);
    if (criterion.op == Operator::InCampaign || criterion.op == Operator::NotInCampaign) {
        archive.id(u"campaign"_s, criterion.campaign);
    } else {
        archive.number(u"days"_s, criterion.days);
    }
}

QJsonObject nodeToJson(Criterion criterion)
{
    CriteriaToJson archive;
    std::visit([&archive](auto& one) { members(archive, one); }, criterion);
    archive.json.insert(u"type"_s, prototypes().at(criterion.index()).first);
    return archive.json;
}

QJsonObject nodeToJson(const CriteriaGroup& group);

QJsonObject nodeToJson(const CriteriaNode& node)
{
    return std::visit([](const auto& one) { return nodeToJson(one); }, node);
}

template <typename Node>
QJsonObject levelToJson(GroupMatch match, const QList<Node>& nodes)
{
    QJsonArray array;
    for (const auto& node : nodes) {
        array.append(nodeToJson(node));
    }
    return {{u"match"_s, wordIn(words::Groups, match)}, {u"of"_s, array}};
}

QJsonObject nodeToJson(const CriteriaGroup& group)
{
    auto json = levelToJson(group.match, group.criteria);
    json.insert(u"type"_s, GroupWord);
    return json;
}

Criterion criterionFrom(const JsonReader& json)
{
    CriteriaFromJson archive(json);
    auto criterion = archive.next(u"type"_s).word(prototypeFor);
    std::visit([&archive](auto& one) { members(archive, one); }, criterion);
    archive.finish();
    return criterion;
}

GroupMatch matchFrom(const JsonReader& json)
{
    return json.member(u"match"_s).word([](const QString& word) { return valueIn(words::Groups, word); });
}

CriteriaNode nodeFrom(const JsonReader& json)
{
    if (!json.has(u"type"_s) || json.member(u"type"_s).text() != GroupWord) {
        return criterionFrom(json);
    }
    json.allowOnly({u"type"_s, u"match"_s, u"of"_s});
    CriteriaGroup group {.match = matchFrom(json), .criteria = {}};
    const auto items = json.member(u"of"_s).items();
    std::ranges::transform(items, std::back_inserter(group.criteria), criterionFrom);
    return group;
}

} // namespace

QJsonObject toJson(const Criteria& criteria)
{
    return levelToJson(criteria.match, criteria.children);
}

Result<Criteria> criteriaFromJson(const QJsonObject& json)
{
    const JsonReader reader(json);
    reader.allowOnly({u"match"_s, u"of"_s});
    Criteria criteria {.match = matchFrom(reader), .children = {}};
    const auto items = reader.member(u"of"_s).items();
    std::ranges::transform(items, std::back_inserter(criteria.children), nodeFrom);
    return reader.resultOf(criteria);
}

} // namespace siaran
