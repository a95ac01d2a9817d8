#include "services/segments/PreviewRepository.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"
#include "services/db/Session.h"
#include "services/segments/Conditions.h"
#include "services/segments/ContactRows.h"
#include "services/segments/Estimate.h"
#include "services/segments/RowTally.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::segments {

namespace {

// Fewer are counted at once, faster than they are guessed.
constexpr double FewPeople = 50000;
constexpr double PeopleInSample = 12000;
constexpr int SampleSize = 10;
// How many matches the looked-at pages should hold for ten of them to be a mixture.
constexpr double MatchesToChooseFrom = 400;
// As many bits as an integer has besides its sign.
constexpr int AnswersInNumber = 31;

const auto MemoryForAll = u"64MB"_s;
const auto MemoryForSome = u"64kB"_s;

// Everything read until the end is of one moment, and read by every core.
template <typename Read>
auto inSnapshot(db::Session& session, const Read& read, const QString& memory = MemoryForAll)
    -> std::invoke_result_t<Read>
{
    db::Transaction transaction(session);
    // The leader works too.
    const auto workers = QString::number(std::clamp(QThread::idealThreadCount() - 1, 1, 7));
    return transaction.beginSnapshot()
        .and_then([&] {
            return session.run("segments/tune_preview"_L1, {{":workers"_L1, workers}, {":work_mem"_L1, memory}});
        })
        .and_then([&](const QSqlQuery&) { return read(); })
        .and_then([&](const auto& answer) { return transaction.commit().map([&answer] { return answer; }); });
}

Result<double> guessSize(db::Session& session)
{
    return session.run("segments/guess_size"_L1).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toDouble() : -1;
    });
}

Result<SampleSums> lookAtSome(db::Session& session, const Audience& audience, double percent)
{
    return runFor(session, audience, "segments/estimate_audience"_L1, {{u":percent"_s, percent}})
        .map([](QSqlQuery query) {
            query.next();
            return SampleSums {.clusters = query.value(0).toDouble(),
                               .people = query.value(1).toDouble(),
                               .matched = query.value(2).toDouble(),
                               .matchedSquared = query.value(3).toDouble(),
                               .matchedTimesPeople = query.value(4).toDouble(),
                               .peopleSquared = query.value(5).toDouble()};
        });
}

Result<SegmentEstimate> estimateAudience(db::Session& session, const Audience& audience)
{
    const auto size = guessSize(session);
    if (!size) {
        return tl::unexpected(size.error());
    }
    if (*size < FewPeople) {
        return countAudience(session, audience).map([](const AudienceCounts& counts) {
            return SegmentEstimate {counts.matched, counts.matched, counts.matched, counts.total, true};
        });
    }
    return lookAtSome(session, audience, 100 * PeopleInSample / *size).map([&size](const SampleSums& sums) {
        return estimatedFrom(sums, *size);
    });
}

Result<QList<Contact>> sampleFrom(db::Session& session, const Audience& audience, int seed, double percent)
{
    // The text of the pages is a number of ours; the statement for all of them keeps its parallel plan.
    const auto pages
        = percent >= 100 ? QString() : u"TABLESAMPLE SYSTEM (%1) REPEATABLE (%2)"_s.arg(percent, 0, 'f', 4).arg(seed);
    auto text = session.text("segments/sample_audience"_L1);
    text.replace("/* pages */"_L1, pages).replace("/* audience */"_L1, u"AND ("_s + audience.condition + u')');
    auto chosen = session.runComposed("segments/sample_audience"_L1, text,
                                      audience.bindings + db::Session::NamedBindings {{u":seed"_s, seed}});
    return db::fetchAll<ContactId>(std::move(chosen),
                                   [](const QSqlQuery& row) { return ContactId(row.value(0).toLongLong()); })
        .and_then([&](const QList<ContactId>& ids) { return fetchContacts(session, ids); });
}

// Where many match, some pages hold enough of them.
Result<QList<Contact>> sampleAudience(db::Session& session, const Audience& audience, int seed,
                                      const AudienceCounts& counts)
{
    const auto percent = counts.matched == 0 ? 100 : 100 * MatchesToChooseFrom / counts.matched;
    if (counts.total >= FewPeople && percent < SampleSize) {
        auto sample = sampleFrom(session, audience, seed, percent);
        if (!sample || sample->size() == SampleSize) {
            return sample;
        }
    }
    return sampleFrom(session, audience, seed, 100);
}

Result<SegmentPreview> previewAudience(db::Session& session, const Audience& audience, int seed)
{
    return countAudience(session, audience).and_then([&](const AudienceCounts& counts) {
        return sampleAudience(session, audience, seed, counts).map([&counts](const QList<Contact>& sample) {
            return SegmentPreview {counts.matched, counts.reachable, counts.total, sample};
        });
    });
}

/// Answers as bits of whole numbers, and the places of these columns behind the one before them.
struct AnswerColumns {
    QStringList columns;
    QStringList places;

    explicit AnswerColumns(const QStringList& conditions)
    {
        for (qsizetype first = 0; first < conditions.size(); first += AnswersInNumber) {
            QStringList bits;
            const auto end = std::min<qsizetype>(first + AnswersInNumber, conditions.size());
            for (auto i = first; i < end; ++i) {
                bits.append(u"(%1)::integer << %2"_s.arg(conditions.at(i)).arg(i - first));
            }
            columns.append(u'(' + bits.join(u") | ("_s) + u')');
            places.append(QString::number(columns.size() + 1));
        }
    }
};

// The last answer is whether they said stop.
AnswerGroup answersFrom(const QSqlQuery& query, qsizetype count)
{
    AnswerGroup group {.people = query.value(0).toInt(), .optedOut = false, .rows = {}};
    for (qsizetype i = 0; i < count; ++i) {
        const auto number = query.value(static_cast<int>(1 + i / AnswersInNumber)).toInt();
        group.rows.append((number >> (i % AnswersInNumber) & 1) != 0);
    }
    group.optedOut = group.rows.takeLast();
    return group;
}

// Of everybody, or of one person.
Result<QList<AnswerGroup>> tallyAnswers(db::Session& session, const CompiledRows& rows, ContactId only = {})
{
    const auto conditions = rows.conditions + QStringList {optedOutCondition()};
    const AnswerColumns answers(conditions);
    auto text = session.text("segments/tally_answers"_L1);
    text.replace("/* answers */"_L1, answers.columns.join(u", "_s))
        .replace("/* places */"_L1, answers.places.join(u", "_s))
        .replace("/* audience */"_L1, only.isValid() ? u"AND c.id = :person"_s : QString());
    auto bindings = rows.bindings;
    if (only.isValid()) {
        bindings.push_back({u":person"_s, only.value()});
    }
    return db::fetchAll<AnswerGroup>(session.runComposed("segments/tally_answers"_L1, text, bindings),
                                     [&](const QSqlQuery& row) { return answersFrom(row, conditions.size()); });
}

Result<PersonCheck> checkWithin(db::Session& session, const Criteria& criteria, ContactId person)
{
    const auto found = fetchContacts(session, {person});
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (found->isEmpty()) {
        return fail(ErrorKind::NotFound, u"contact"_s);
    }
    return rowsOf(session, criteria)
        .and_then([&](const CompiledRows& rows) { return tallyAnswers(session, rows, person); })
        .map([&](const QList<AnswerGroup>& groups) {
            auto check = judged(criteria, groups.first().rows);
            check.contact = found->first();
            return check;
        });
}

// As people write numbers: with the code of the country, or from Indonesia.
QStringList writtenAs(const QString& number)
{
    QString digits;
    std::ranges::copy_if(number, std::back_inserter(digits), [](QChar sign) { return sign.isDigit(); });
    const auto national = digits.startsWith(u'0') ? digits.mid(1) : digits;
    return number.trimmed().startsWith(u'+') ? QStringList {u'+' + digits}
                                             : QStringList {u'+' + digits, u"+62"_s + national};
}

} // namespace

Result<AudienceCounts> countAudience(db::Session& session, const Audience& audience)
{
    return runFor(session, audience, "segments/count_audience"_L1).map([](QSqlQuery query) {
        query.next();
        return AudienceCounts {query.value(0).toInt(), query.value(1).toInt(), query.value(2).toInt()};
    });
}

Result<SegmentEstimate> estimateRule(db::Session& session, const Criteria& criteria)
{
    const auto estimate = [&] {
        return audienceOf(session, criteria).and_then([&](const Audience& audience) {
            return estimateAudience(session, audience);
        });
    };
    return inSnapshot(session, estimate, MemoryForSome);
}

Result<int> countRule(db::Session& session, const Criteria& criteria)
{
    return inSnapshot(session, [&] {
        return audienceOf(session, criteria)
            .and_then([&](const Audience& audience) { return runFor(session, audience, "segments/count_matches"_L1); })
            .map([](QSqlQuery query) { return query.next() ? query.value(0).toInt() : 0; });
    });
}

Result<SegmentPreview> previewRule(db::Session& session, const Criteria& criteria, int seed)
{
    return inSnapshot(session, [&] {
        return audienceOf(session, criteria).and_then([&](const Audience& audience) {
            return previewAudience(session, audience, seed);
        });
    });
}

Result<SegmentPreview> previewSegment(db::Session& session, SegmentId id)
{
    return inSnapshot(session, [&] {
        return audienceOf(session, id).and_then([&](const Audience& audience) {
            return previewAudience(session, audience, 0);
        });
    });
}

Result<QList<Contact>> sampleRule(db::Session& session, const Criteria& criteria, int seed)
{
    return previewRule(session, criteria, seed).map(&SegmentPreview::sample);
}

Result<RuleCounts> countRows(db::Session& session, const Criteria& criteria)
{
    return inSnapshot(session, [&] {
        return rowsOf(session, criteria).and_then([&](const CompiledRows& rows) {
            return tallyAnswers(session, rows).map([&](QList<AnswerGroup> groups) {
                if (groups.isEmpty()) {
                    groups.push_back({0, false, QList<bool>(rows.conditions.size(), false)});
                }
                return tallied(criteria, groups);
            });
        });
    });
}

Result<PersonCheck> checkPerson(db::Session& session, const Criteria& criteria, ContactId person)
{
    return inSnapshot(session, [&] { return checkWithin(session, criteria, person); });
}

Result<PersonCheck> checkNumber(db::Session& session, const Criteria& criteria, const QString& number)
{
    return inSnapshot(session, [&]() -> Result<PersonCheck> {
        auto found = session.run("segments/find_person"_L1, {{":phones"_L1, db::textArray(writtenAs(number))}});
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!found->next()) {
            return fail(ErrorKind::NotFound, u"contact"_s);
        }
        return checkWithin(session, criteria, ContactId(found->value(0).toLongLong()));
    });
}

} // namespace siaran::segments
