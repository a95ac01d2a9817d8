#include "services/domain/CriteriaConflicts.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace siaran {

namespace {

/// The values a criterion lets through, of something that has an order: a number, a day, a length of time since.
struct Span {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool empty = false; ///< people without a value, and nobody else

    bool isApartFrom(const Span& other) const
    {
        return empty != other.empty || (!empty && (high < other.low || other.high < low));
    }
};

template <typename Numbers>
Span spanOf(const Numbers& test)
{
    const auto value = static_cast<double>(test.value);
    switch (test.op) {
    case Comparison::Equal: return {.low = value, .high = value};
    case Comparison::AtLeast: return {.low = value};
    case Comparison::AtMost: return {.high = value};
    case Comparison::Between: return {.low = value, .high = static_cast<double>(test.upper)};
    case Comparison::Empty: return {.empty = true};
    case Comparison::NotEmpty: return {};
    }
    Q_UNREACHABLE();
}

std::optional<Span> spanOf(const DateTest& test)
{
    const auto day = [](const QDate& date) { return static_cast<double>(date.toJulianDay()); };
    switch (test.op) {
    case DateTest::Operator::OnOrBefore: return Span {.high = day(test.to)};
    case DateTest::Operator::OnOrAfter: return Span {.low = day(test.from)};
    case DateTest::Operator::Between: return Span {.low = day(test.from), .high = day(test.to)};
    case DateTest::Operator::Empty: return Span {.empty = true};
    case DateTest::Operator::NotEmpty:
    case DateTest::Operator::InLastDays:
    case DateTest::Operator::InNextDays:
    case DateTest::Operator::AnniversaryInNextDays:
    case DateTest::Operator::MonthIs: return Span {};
    }
    Q_UNREACHABLE();
}

/// What a criterion asks of one thing, when that is a span of its values.
struct Asked {
    QString of;
    Span span;
};

QString fieldName(const FieldCriterion& field)
{
    return QStringLiteral("field ") + toWord(field.type) + QLatin1Char(' ') + field.key;
}

std::optional<Asked> askedBy(const Criterion& criterion)
{
    if (const auto* rating = std::get_if<RatingCriterion>(&criterion)) {
        return Asked {QStringLiteral("rating"), spanOf(*rating)};
    }
    if (const auto* count = std::get_if<ConversationCountCriterion>(&criterion)) {
        return Asked {QStringLiteral("conversations"), spanOf(*count)};
    }
    const auto* field = std::get_if<FieldCriterion>(&criterion);
    if (field == nullptr) {
        return std::nullopt;
    }
    if (const auto* number = std::get_if<NumberTest>(&field->test)) {
        return Asked {fieldName(*field), spanOf(*number)};
    }
    if (const auto* date = std::get_if<DateTest>(&field->test)) {
        return spanOf(*date).has_value() ? std::optional(Asked {fieldName(*field), *spanOf(*date)}) : std::nullopt;
    }
    return std::nullopt;
}

/// A criterion of a closed list of words: who has one of them, or who has none.
struct Words {
    QString of;
    QStringList words; ///< folded
    bool isNegated = false;
};

std::optional<Words> wordsOf(const Criterion& criterion)
{
    if (const auto* status = std::get_if<WorkflowCriterion>(&criterion)) {
        Words words {QStringLiteral("status"), {}, status->match == WorkflowCriterion::Match::NoneOf};
        for (const auto id : status->statuses) {
            words.words.append(QString::number(id.value()));
        }
        return words;
    }
    const auto* field = std::get_if<FieldCriterion>(&criterion);
    if (const auto* answer = field == nullptr ? nullptr : std::get_if<YesNoTest>(&field->test)) {
        return Words {fieldName(*field), {QString::number(static_cast<int>(answer->op))}, false};
    }
    const auto* text = field == nullptr ? nullptr : std::get_if<TextTest>(&field->test);
    if (text == nullptr) {
        return std::nullopt;
    }
    Words words {
        fieldName(*field), {}, text->op == TextTest::Operator::IsNot || text->op == TextTest::Operator::NotEmpty};
    switch (text->op) {
    case TextTest::Operator::Is:
    case TextTest::Operator::IsNot:
    case TextTest::Operator::IsAnyOf:
        std::ranges::transform(text->values, std::back_inserter(words.words),
                               [](const QString& value) { return QLatin1Char('=') + value.toLower(); });
        return words;
    // Having nothing is a word of its own.
    case TextTest::Operator::Empty:
    case TextTest::Operator::NotEmpty: words.words.append(QStringLiteral("empty")); return words;
    case TextTest::Operator::Contains:
    case TextTest::Operator::StartsWith: return std::nullopt;
    }
    Q_UNREACHABLE();
}

template <typename List>
bool contains(const List& all, const List& some)
{
    return std::ranges::all_of(some, [&all](const auto& one) { return all.contains(one); });
}

template <typename List>
bool overlap(const List& one, const List& other)
{
    return std::ranges::any_of(one, [&other](const auto& value) { return other.contains(value); });
}

bool labelsExclude(const LabelCriterion& one, const LabelCriterion& none)
{
    if (none.match != LabelCriterion::Match::NoneOf) {
        return false;
    }
    switch (one.match) {
    case LabelCriterion::Match::AnyOf: return contains(none.labels, one.labels);
    case LabelCriterion::Match::AllOf: return overlap(one.labels, none.labels);
    case LabelCriterion::Match::NoneOf: return false;
    }
    Q_UNREACHABLE();
}

bool wordsExclude(const Words& one, const Words& other)
{
    if (one.of != other.of || (one.isNegated && other.isNegated)) {
        return false;
    }
    if (!one.isNegated && !other.isNegated) {
        return !overlap(one.words, other.words);
    }
    return one.isNegated ? contains(one.words, other.words) : contains(other.words, one.words);
}

/// Something that happened within the last days, or did not; no days stand for ever.
struct Recency {
    QString of;
    double days = 0;
    bool isNegated = false;
};

std::optional<Recency> recencyOf(const Criterion& criterion)
{
    if (const auto* activity = std::get_if<ActivityCriterion>(&criterion)) {
        using Operator = ActivityCriterion::Operator;
        const auto of = QStringLiteral("activity %1").arg(static_cast<int>(activity->subject));
        switch (activity->op) {
        case Operator::InLastDays: return Recency {of, static_cast<double>(activity->days), false};
        case Operator::NotInLastDays: return Recency {of, static_cast<double>(activity->days), true};
        case Operator::Never: return Recency {of, std::numeric_limits<double>::infinity(), true};
        case Operator::Between: return std::nullopt;
        }
    }
    if (const auto* campaign = std::get_if<CampaignCriterion>(&criterion)) {
        using Operator = CampaignCriterion::Operator;
        const auto of = QStringLiteral("campaign %1").arg(static_cast<int>(campaign->behaviour));
        if (campaign->op == Operator::InLastDays || campaign->op == Operator::NotInLastDays) {
            return Recency {of, static_cast<double>(campaign->days), campaign->op == Operator::NotInLastDays};
        }
    }
    return std::nullopt;
}

// In the last 7 days, but not in the last 30.
bool recencyExcludes(const Recency& one, const Recency& other)
{
    return one.of == other.of && !one.isNegated && other.isNegated && one.days <= other.days;
}

bool recencyCovers(const Recency& one, const Recency& other)
{
    return one.of == other.of && !one.isNegated && other.isNegated && one.days >= other.days;
}

/// The criterion that holds for exactly the others, where there is one.
std::optional<Criterion> oppositeOf(Criterion criterion)
{
    if (auto* optedOut = std::get_if<OptedOutCriterion>(&criterion)) {
        optedOut->optedOut = !optedOut->optedOut;
        return criterion;
    }
    if (auto* campaign = std::get_if<CampaignCriterion>(&criterion)) {
        using Operator = CampaignCriterion::Operator;
        switch (campaign->op) {
        case Operator::InCampaign: campaign->op = Operator::NotInCampaign; return criterion;
        case Operator::NotInCampaign: campaign->op = Operator::InCampaign; return criterion;
        case Operator::InLastDays:
        case Operator::NotInLastDays: break;
        }
    }
    return std::nullopt;
}

} // namespace

bool excludeEachOther(const Criterion& one, const Criterion& other)
{
    if (oppositeOf(one) == other) {
        return true;
    }
    const auto* labels = std::get_if<LabelCriterion>(&one);
    const auto* otherLabels = std::get_if<LabelCriterion>(&other);
    if (labels != nullptr && otherLabels != nullptr) {
        return labelsExclude(*labels, *otherLabels) || labelsExclude(*otherLabels, *labels);
    }
    const auto recency = recencyOf(one);
    const auto otherRecency = recencyOf(other);
    if (recency && otherRecency) {
        return recencyExcludes(*recency, *otherRecency) || recencyExcludes(*otherRecency, *recency);
    }
    const auto asked = askedBy(one);
    const auto otherAsked = askedBy(other);
    if (asked && otherAsked && asked->of == otherAsked->of) {
        return asked->span.isApartFrom(otherAsked->span);
    }
    const auto words = wordsOf(one);
    const auto otherWords = wordsOf(other);
    return words && otherWords && wordsExclude(*words, *otherWords);
}

bool holdForEverybody(const Criterion& one, const Criterion& other)
{
    if (oppositeOf(one) == other) {
        return true;
    }
    const auto* labels = std::get_if<LabelCriterion>(&one);
    const auto* otherLabels = std::get_if<LabelCriterion>(&other);
    if (labels != nullptr && otherLabels != nullptr) {
        using Match = LabelCriterion::Match;
        const auto covers = [](const LabelCriterion& any, const LabelCriterion& none) {
            return any.match == Match::AnyOf && none.match == Match::NoneOf && contains(any.labels, none.labels);
        };
        return covers(*labels, *otherLabels) || covers(*otherLabels, *labels);
    }
    const auto recency = recencyOf(one);
    const auto otherRecency = recencyOf(other);
    if (recency && otherRecency) {
        return recencyCovers(*recency, *otherRecency) || recencyCovers(*otherRecency, *recency);
    }
    const auto words = wordsOf(one);
    const auto otherWords = wordsOf(other);
    if (!words || !otherWords || words->of != otherWords->of) {
        return false;
    }
    if (words->isNegated && otherWords->isNegated) {
        return !overlap(words->words, otherWords->words);
    }
    if (words->isNegated == otherWords->isNegated) {
        return false;
    }
    return words->isNegated ? contains(otherWords->words, words->words) : contains(words->words, otherWords->words);
}

} // namespace siaran
