#pragma once

#include "tests/support/FakeContactService.h"
#include "tests/support/FakeSegmentService.h"
#include "tests/support/Screens.h"
#include "ui/segments/RuleEditor.h"
#include "ui/segments/SegmentBuilder.h"

#include <QTest>

namespace siaran::test {

using namespace Qt::StringLiterals;

inline segments::SegmentPreview previewOfBandung()
{
    return {.count = 1391, .reachable = 1330, .total = 8204, .sample = makeContacts(10)};
}

inline segments::RuleCounts countsOfBandung()
{
    return {.count = 1391,
            .reachable = 1330,
            .total = 8204,
            .rows = {{{0}, 4120, 4120},
                     {{1}, 3350, 1706},
                     {{2}, 2210, 1406},
                     {{2, 0}, 880, 880},
                     {{2, 1}, 1611, 2210},
                     {{3}, 8189, 1391},
                     {{3, 0}, 15, 15}}};
}

inline Criteria bandungRule()
{
    const FieldCriterion city {u"city"_s, FieldType::Text,
                               TextTest {TextTest::Operator::IsAnyOf, {u"Bandung"_s, u"Jakarta"_s}}};
    const ActivityCriterion wrote {
        ActivityCriterion::Subject::LastInbound, ActivityCriterion::Operator::InLastDays, {}, {}, 90};
    const LabelCriterion gamis {LabelCriterion::Match::AnyOf, {LabelId(1)}};
    const FieldCriterion spent {u"spent"_s, FieldType::Number, NumberTest {Comparison::AtLeast, 500'000, 0}};
    const FieldCriterion reseller {u"reseller"_s, FieldType::YesNo, YesNoTest {}};
    return {.match = GroupMatch::All,
            .children = {city, wrote, CriteriaGroup {GroupMatch::Any, {gamis, spent}},
                         CriteriaGroup {GroupMatch::None, {reseller}}}};
}

/// The builder over made-up services, on the screen.
struct BuilderScene {
    explicit BuilderScene(const segments::Segment& segment = {})
    {
        service.previewAnswer = previewOfBandung();
        service.estimateAnswer
            = segments::SegmentEstimate {.count = 1437, .low = 1290, .high = 1580, .total = 8204, .isExact = false};
        service.countsAnswer = countsOfBandung();
        builder.setWords(makeCatalogue());
        builder.edit(segment);
        builder.resize(1072, 720);
        builder.show();
        QApplication::setActiveWindow(&builder);
    }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return builder.findChild<Widget*>(name);
    }

    ui::RuleEditor& rule() const { return *builder.findChild<ui::RuleEditor*>(); }
    void save(const QString& name) { saveScreens(*theme, builder, u"builder_"_s + name); }

    inline static ui::Theme* theme = nullptr;
    FakeSegmentService service;
    FakeContactService contacts;
    ui::SegmentBuilder builder {service, contacts};
};

inline segments::Segment savedSegment()
{
    segments::Segment segment;
    segment.id = SegmentId(7);
    segment.name = u"Bandung, lately"_s;
    segment.criteria = bandungRule();
    return segment;
}

} // namespace siaran::test
