#pragma once

#include "services/segments/SegmentService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

#include <algorithm>

namespace siaran::test {

/// Segments in a list. Set `failure` to make everything fail, close a gate to answer later.
class FakeSegmentService final : public segments::SegmentService {
public:
    QCoro::Task<Result<QList<segments::Segment>>> list() override
    {
        co_await listGate.pass();
        co_return failure ? Result<QList<segments::Segment>>(tl::unexpected(*failure)) : segments;
    }

    QCoro::Task<Result<segments::Segment>> fetch(SegmentId id) override
    {
        for (const auto& segment : segments) {
            if (segment.id == id) {
                co_return Result<segments::Segment>(segment);
            }
        }
        co_return fail(ErrorKind::NotFound);
    }

    QCoro::Task<Result<segments::SegmentPage>> page(QString, int) override
    {
        co_return Result<segments::SegmentPage>(segments::SegmentPage {.rows = segments});
    }

    QCoro::Task<Result<SegmentId>> save(segments::Segment segment) override
    {
        saved.push_back(segment);
        if (saveFailure) {
            co_return tl::unexpected(*saveFailure);
        }
        if (!segment.id.isValid()) {
            segment.id = SegmentId(segments.size() + 100);
            segments.push_back(segment);
        }
        for (auto& one : segments) {
            if (one.id == segment.id) {
                one = segment;
            }
        }
        co_return segment.id;
    }

    QCoro::Task<Result<void>> remove(SegmentId id) override
    {
        if (removeFailure) {
            co_return tl::unexpected(*removeFailure);
        }
        segments.removeIf([&](const segments::Segment& segment) { return segment.id == id; });
        co_return Result<void>();
    }

    QCoro::Task<Result<segments::Segment>> refresh(SegmentId id) override
    {
        refreshed.push_back(id);
        for (auto& segment : segments) {
            if (segment.id == id) {
                ++segment.contactCount;
                co_return Result<segments::Segment>(segment);
            }
        }
        co_return fail(ErrorKind::NotFound);
    }

    QCoro::Task<Result<segments::SegmentEstimate>> estimate(Criteria criteria) override
    {
        estimated.push_back(criteria);
        const auto answer = failure ? Result<segments::SegmentEstimate>(tl::unexpected(*failure)) : estimateAnswer;
        co_await estimateGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<int>> count(Criteria) override
    {
        const auto answer = failure ? Result<int>(tl::unexpected(*failure))
                                    : previewAnswer.map([](const segments::SegmentPreview& one) { return one.count; });
        co_await countGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<QList<Contact>>> samples(Criteria, int seed) override
    {
        seeds.push_back(seed);
        co_return previewAnswer.map([](const segments::SegmentPreview& preview) { return preview.sample; });
    }

    QCoro::Task<Result<segments::RuleCounts>> rowCounts(Criteria criteria) override
    {
        counted.push_back(criteria);
        const auto answer = failure ? Result<segments::RuleCounts>(tl::unexpected(*failure)) : countsAnswer;
        co_await countsGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<segments::PersonCheck>> check(Criteria, ContactId person) override
    {
        checked.push_back(person);
        co_return Result<segments::PersonCheck>(checkAnswer);
    }

    QCoro::Task<Result<segments::PersonCheck>> check(Criteria, QString phone) override
    {
        checkedPhones.push_back(phone);
        co_return Result<segments::PersonCheck>(checkAnswer);
    }

    QCoro::Task<Result<segments::SegmentPreview>> preview(Criteria criteria, int seed) override
    {
        seeds.push_back(seed);
        previewed.push_back(criteria);
        const auto answer = failure ? Result<segments::SegmentPreview>(tl::unexpected(*failure)) : previewAnswer;
        co_await previewGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<QStringList>> valuesLike(QString fieldKey, QString typed) override
    {
        searched.append(fieldKey + QLatin1Char('=') + typed);
        const auto answer = values.filter(typed, Qt::CaseInsensitive);
        co_await valuesGate.pass();
        co_return Result<QStringList>(answer);
    }

    QCoro::Task<Result<segments::SegmentPreview>> previewSaved(SegmentId) override
    {
        co_return Result<segments::SegmentPreview>(previewAnswer); // QCoro moves out of what it is given
    }

    QList<segments::Segment> segments;
    Result<segments::SegmentPreview> previewAnswer = segments::SegmentPreview {};
    Result<segments::SegmentEstimate> estimateAnswer = segments::SegmentEstimate {};
    Result<segments::RuleCounts> countsAnswer = segments::RuleCounts {};
    Result<segments::PersonCheck> checkAnswer = segments::PersonCheck {};
    std::optional<Error> failure;
    std::optional<Error> saveFailure;
    std::optional<Error> removeFailure;
    Gate listGate;
    Gate previewGate;
    Gate estimateGate;
    Gate countGate;
    Gate countsGate;
    Gate valuesGate;
    QStringList values; ///< what people have in any field
    QStringList searched; ///< "<field>=<typed>"
    QList<Criteria> previewed;
    QList<Criteria> estimated;
    QList<Criteria> counted;
    QList<ContactId> checked;
    QStringList checkedPhones;
    QList<int> seeds;
    QList<segments::Segment> saved;
    QList<SegmentId> refreshed;
};

} // namespace siaran::test
