#include "ui/segments/KindWords.h"

#include "models/segments/SegmentTableModel.h"

#include <QCoreApplication>

namespace siaran::ui {

using segments::SegmentKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::KindWords)
};

} // namespace

QString kindMeaning(SegmentKind kind)
{
    return kind == SegmentKind::Dynamic
        ? Words::tr("Counted anew each time it is used: who matches later is in, who no longer matches is out.")
        : Words::tr("The people who matched when it was saved. The list stays the same until you refresh it.");
}

QString otherKindAction(SegmentKind kind)
{
    return kind == SegmentKind::Dynamic ? Words::tr("Freeze this list") : Words::tr("Follow the rule");
}

BadgeLook kindBadge(SegmentKind kind)
{
    const bool isDynamic = kind == SegmentKind::Dynamic;
    return {.text = models::kindText(kind),
            .kind = isDynamic ? BadgeKind::Info : BadgeKind::Neutral,
            .shape = isDynamic ? BadgeShape::Ring : BadgeShape::Pause};
}

} // namespace siaran::ui
