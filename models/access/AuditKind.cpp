#include "models/access/AuditKind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace siaran::models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::models::AuditKind)
};

} // namespace

QList<AuditKind> auditKinds()
{
    using enum AuditKind;
    return {Everything, Campaigns, Segments, Contacts, OptOuts, Replies,
            Templates,  Catalogue, People,   Settings, Exports};
}

QString auditKindText(AuditKind kind)
{
    using enum AuditKind;
    switch (kind) {
    case Everything: return Words::tr("Everything");
    case Campaigns: return Words::tr("Campaigns");
    case Segments: return Words::tr("Segments");
    case Contacts: return Words::tr("Contacts");
    case OptOuts: return Words::tr("Opt-outs");
    case Replies: return Words::tr("Replies");
    case Templates: return Words::tr("Templates and files");
    case Catalogue: return Words::tr("Labels and fields");
    case People: return Words::tr("People and access");
    case Settings: return Words::tr("Settings");
    case Exports: return Words::tr("Exports");
    }
    Q_UNREACHABLE();
}

QStringList actionsOf(AuditKind kind)
{
    using enum AuditKind;
    switch (kind) {
    case Everything: return {};
    case Campaigns: return {u"campaign."_s, u"series."_s};
    case Segments: return {u"segment."_s};
    case Contacts: return {u"contact."_s};
    case OptOuts: return {u"consent."_s, u"contact.opted_out"_s, u"contact.opted_in"_s};
    case Replies: return {u"conversation."_s};
    case Templates: return {u"template."_s, u"media."_s};
    case Catalogue: return {u"label."_s, u"workflow_status."_s, u"custom_field."_s};
    case People: return {u"person."_s, u"team."_s, u"token."_s, u"workspace."_s};
    case Settings: return {u"settings."_s, u"number."_s, u"account."_s, u"webhooks."_s, u"consent.rules_changed"_s};
    case Exports:
        return {u"audit."_s,
                u"campaign.report_exported"_s,
                u"campaign.excluded_exported"_s,
                u"consent.list_exported"_s,
                u"contact.list_exported"_s,
                u"contact.exported"_s};
    }
    Q_UNREACHABLE();
}

} // namespace siaran::models
