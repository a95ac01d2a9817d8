#include "ui/segments/RemarkWords.h"

#include <QCoreApplication>

namespace siaran::ui {

using Kind = models::RuleRemark::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::RemarkWords)
};

} // namespace

QString remarkText(const models::RuleRemark& remark)
{
    switch (remark.kind) {
    case Kind::Impossible: return Words::tr("Nobody can match this and another condition at the same time.");
    case Kind::EverybodyAnyway:
        return Words::tr("With “or” between them, everybody matches this or another condition.");
    case Kind::NegativeOr:
        return Words::tr("With “or” between them, this and another condition leave out only people who are both.");
    case Kind::UnknownValue: return Words::tr("This asks for something that does not exist any more.");
    case Kind::NobodyMatches: return Words::tr("Nobody matches this condition.");
    case Kind::NobodyLeft:
        return Words::tr("With this condition nobody is left: it takes away the last %Ln people.", nullptr,
                         remark.lost);
    }
    Q_UNREACHABLE();
}

QString remarkFix(const models::RuleRemark& remark)
{
    if (!remark.fixed) {
        return {};
    }
    switch (remark.kind) {
    case Kind::Impossible: return Words::tr("Make it one condition");
    case Kind::EverybodyAnyway:
    case Kind::NegativeOr: return Words::tr("Use “and”");
    case Kind::UnknownValue: return Words::tr("Take it out");
    case Kind::NobodyMatches: return {};
    case Kind::NobodyLeft: return Words::tr("Remove this condition");
    }
    Q_UNREACHABLE();
}

KnownValues knownValuesOf(const RuleWords& words)
{
    KnownValues known;
    for (const auto& label : words.catalogue.labels) {
        known.labels.insert(label.id);
    }
    for (const auto& status : words.catalogue.workflowStatuses) {
        known.statuses.insert(status.id);
    }
    for (const auto& campaign : words.campaigns) {
        known.campaigns.insert(campaign.id);
    }
    known.fields = words.catalogue.fields;
    return known;
}

} // namespace siaran::ui
