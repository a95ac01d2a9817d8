#include "ui/segments/LevelWords.h"

#include <QCoreApplication>

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::RuleEditor)
};

} // namespace

QString headingOf(GroupMatch match)
{
    switch (match) {
    case GroupMatch::All: return Words::tr("People who match all of these:");
    case GroupMatch::Any: return Words::tr("People who match any of these:");
    case GroupMatch::None: return Words::tr("People who match none of these:");
    }
    Q_UNREACHABLE();
}

QString groupHeadingOf(GroupMatch match, GroupMatch root)
{
    switch (match) {
    case GroupMatch::All: return Words::tr("all of these");
    case GroupMatch::Any: return Words::tr("any of these");
    case GroupMatch::None:
        return root == GroupMatch::All ? Words::tr("Leave out anyone who is:") : Words::tr("none of these");
    }
    Q_UNREACHABLE();
}

QString connectorOf(GroupMatch match)
{
    return match == GroupMatch::All ? Words::tr("and") : Words::tr("or");
}

QString connectorHint(GroupMatch match)
{
    return match == GroupMatch::All ? Words::tr("Everything on this level must be true. Click for “or”")
                                    : Words::tr("One of this level is enough. Click for “and”");
}

QString connectorName(GroupMatch match)
{
    return match == GroupMatch::All ? Words::tr("and; change to or") : Words::tr("or; change to and");
}

} // namespace siaran::ui
