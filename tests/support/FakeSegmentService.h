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

    QCoro::Task<Result<segments::SegmentPreview>> preview(Criteria criteria) override
    {
        previewed.push_back(criteria);
        const auto answer = failure ? Result<segments::SegmentPreview>(tl::unexpected(*failure)) : previewAnswer;
        co_await previewGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<segments::SegmentPreview>> previewSaved(SegmentId) override
    {
        co_return Result<segments::SegmentPreview>(previewAnswer); // QCoro moves out of what it is given
    }

    QList<segments::Segment> segments;
    Result<segments::SegmentPreview> previewAnswer = segments::SegmentPreview {};
    std::optional<Error> failure;
    std::optional<Error> saveFailure;
    std::optional<Error> removeFailure;
    Gate listGate;
    Gate previewGate;
    QList<Criteria> previewed;
    QList<segments::Segment> saved;
    QList<SegmentId> refreshed;
};

} // namespace siaran::test
