#include "services/segments/FieldConditions.h"

#include "services/db/ArrayLiteral.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::segments {

namespace {

const QDate FirstDay(1, 1, 1);
const QDate LastDay(9999, 12, 31);

QString textOf(const QString& field)
{
    return u"(c.fields ->> "_s + field + u')';
}

QString valueOf(const QString& field)
{
    return u"(c.fields -> "_s + field + u')';
}

QString isOfType(const QString& field, const QString& type)
{
    return u"jsonb_typeof%1 = '%2'"_s.arg(valueOf(field), type);
}

QString isDate(const QString& field)
{
    return textOf(field) + u" LIKE '____-__-__'"_s;
}

// The test comes first: it is the more likely one to say no.
QString holdsText(const QString& field, const QString& test)
{
    return sure(test + u" AND "_s + isOfType(field, u"string"_s));
}

// Letters of ASCII are folded three times faster without the rules of a language, and whatever else a value holds is
// not what such words ask for.
QString foldedText(const QString& field, const QStringList& words)
{
    const auto isPlain = [](const QString& word) {
        return std::ranges::all_of(word, [](QChar sign) { return sign.unicode() < 128; });
    };
    const auto rules = std::ranges::all_of(words, isPlain) ? u" COLLATE \"C\""_s : QString();
    return u"lower(%1%2)"_s.arg(textOf(field), rules);
}

// The shortest text that means the same number.
QString jsonNumber(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString isoDay(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

FieldConditions::FieldConditions(RuleBindings& bindings, const QDate& today)
    : m_bindings(bindings)
    , m_today(today)
{
}

QString FieldConditions::of(const FieldCriterion& criterion)
{
    m_criterion = &criterion;
    return std::visit([this](const auto& test) { return of(test); }, criterion.test);
}

// A key that the catalogue does not know with this type gives null, and so does every comparison with it. The planner
// asks the catalogue once, not for each person.
QString FieldConditions::known(const QString& what)
{
    const auto key = m_bindings.add(m_criterion->key, u"text"_s);
    const auto type = m_bindings.add(toWord(m_criterion->type), u"text"_s);
    return u"(SELECT %1 FROM custom_field f WHERE f.key = %2 AND f.type = %3)"_s.arg(what, key, type);
}

QString FieldConditions::of(const TextTest& test)
{
    const auto field = known(u"f.key"_s);
    using Operator = TextTest::Operator;
    const auto folded = foldedText(field, test.values);
    const auto word = [&] { return m_bindings.add(test.values.first(), u"text"_s); };
    switch (test.op) {
    case Operator::Is:
    case Operator::IsAnyOf: return holdsText(field, isAnyOf(folded, test.values));
    case Operator::IsNot: return u'(' + negated(holdsText(field, isAnyOf(folded, test.values))) + u')';
    case Operator::Contains: return holdsText(field, u"strpos(%1, lower(%2)) > 0"_s.arg(folded, word()));
    case Operator::StartsWith: return holdsText(field, u"starts_with(%1, lower(%2))"_s.arg(folded, word()));
    case Operator::Empty: return u'(' + negated(sure(isOfType(field, u"string"_s))) + u')';
    case Operator::NotEmpty: return sure(isOfType(field, u"string"_s));
    }
    Q_UNREACHABLE();
}

QString FieldConditions::isAnyOf(const QString& folded, const QStringList& values)
{
    return u"%1 = ANY (ARRAY(SELECT lower(w) FROM unnest(%2) AS w))"_s.arg(
        folded, m_bindings.add(db::textArray(values), u"text[]"_s));
}

// A path finds the number, checks that it is one and compares it in one go, in half the time that a cast takes.
QString FieldConditions::of(const NumberTest& test)
{
    switch (test.op) {
    case Comparison::Equal: return hasNumber(u"@ == "_s + jsonNumber(test.value));
    case Comparison::AtLeast: return hasNumber(u"@ >= "_s + jsonNumber(test.value));
    case Comparison::AtMost: return hasNumber(u"@ <= "_s + jsonNumber(test.value));
    case Comparison::Between:
        return hasNumber(u"@ >= "_s + jsonNumber(test.value) + u" && @ <= "_s + jsonNumber(test.upper));
    case Comparison::Empty: return u'(' + negated(sure(isOfType(known(u"f.key"_s), u"number"_s))) + u')';
    case Comparison::NotEmpty: return sure(isOfType(known(u"f.key"_s), u"number"_s));
    }
    Q_UNREACHABLE();
}

QString FieldConditions::hasNumber(const QString& comparison)
{
    // A key that no catalogue can have needs no path: nobody is looked at with it.
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]*$"_s, QRegularExpression::DontCaptureOption);
    const auto key = pattern.match(m_criterion->key).hasMatch() ? m_criterion->key : u"none"_s;
    const auto path = m_bindings.add(u"strict $.\"%1\" ? (%2)"_s.arg(key, comparison), u"jsonpath"_s);
    return sure(u"jsonb_path_exists(c.fields, %1, '{}', true)"_s.arg(known(path)));
}

QString FieldConditions::of(const DateTest& test)
{
    const auto field = known(u"f.key"_s);
    switch (test.op) {
    case DateTest::Operator::OnOrBefore: return isWithin(field, FirstDay, test.to);
    case DateTest::Operator::OnOrAfter: return isWithin(field, test.from, LastDay);
    case DateTest::Operator::Between: return isWithin(field, test.from, test.to);
    case DateTest::Operator::InLastDays: return isWithin(field, m_today.addDays(-test.days), m_today);
    case DateTest::Operator::InNextDays: return isWithin(field, m_today, m_today.addDays(test.days));
    case DateTest::Operator::AnniversaryInNextDays: return hasAnniversary(field, test.days);
    case DateTest::Operator::MonthIs:
        return isInMonth(field, test.month == DateTest::CurrentMonth ? m_today.month() : test.month);
    case DateTest::Operator::Empty: return u'(' + negated(sure(isDate(field))) + u')';
    case DateTest::Operator::NotEmpty: return sure(isDate(field));
    }
    Q_UNREACHABLE();
}

// Days are compared as ISO texts, between two ends always: what is no date lies outside.
QString FieldConditions::isWithin(const QString& field, const QDate& from, const QDate& to)
{
    const auto day = textOf(field) + u" COLLATE \"C\""_s;
    return sure(m_bindings.between(day, isoDay(from), isoDay(to), u"text"_s) + u" AND "_s + isDate(field));
}

QString FieldConditions::isInMonth(const QString& field, int month)
{
    const auto pattern = u"____-%1-__"_s.arg(month, 2, 10, QLatin1Char('0'));
    return sure(u"%1 LIKE %2"_s.arg(textOf(field), m_bindings.add(pattern, u"text"_s)));
}

// Day and month as text, "03-15", which a year begins anew.
QString FieldConditions::hasAnniversary(const QString& field, int days)
{
    const auto end = m_today.addDays(days);
    if (end >= m_today.addYears(1).addDays(-1)) {
        return sure(isDate(field));
    }
    const auto isShortFebruary = end.month() == 2 && end.day() == 28 && !QDate::isLeapYear(end.year());
    const auto from = m_today.toString(u"MM-dd"_s);
    const auto to = isShortFebruary ? u"02-29"_s : end.toString(u"MM-dd"_s);
    const auto first = m_bindings.add(from, u"text"_s);
    const auto last = m_bindings.add(to, u"text"_s);
    const auto pattern = to < from ? u"(%1 >= %2 OR %1 <= %3) AND %4"_s : u"%1 BETWEEN %2 AND %3 AND %4"_s;
    const auto day = u"substr(%1, 6) COLLATE \"C\""_s.arg(textOf(field));
    return sure(pattern.arg(day, first, last, isDate(field)));
}

QString FieldConditions::of(const YesNoTest& test)
{
    const auto holds = [this](const QString& answer) {
        return sure(u"c.fields @> "_s + known(u"jsonb_build_object(f.key, %1)"_s.arg(answer)));
    };
    switch (test.op) {
    case YesNoTest::Operator::Yes: return holds(u"true"_s);
    case YesNoTest::Operator::No: return holds(u"false"_s);
    case YesNoTest::Operator::Empty: return u'(' + negated(sure(isOfType(known(u"f.key"_s), u"boolean"_s))) + u')';
    }
    Q_UNREACHABLE();
}

} // namespace siaran::segments
