#include "services/access/AuditActions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::access {

namespace {

constexpr std::array Actions {
    AuditAction {"campaign.created"_L1},
    AuditAction {"campaign.edited"_L1},
    AuditAction {"campaign.deleted"_L1},
    AuditAction {"campaign.held"_L1},
    AuditAction {"campaign.launched"_L1},
    AuditAction {"campaign.scheduled"_L1},
    AuditAction {"campaign.taken_back"_L1},
    AuditAction {"campaign.paused"_L1},
    AuditAction {"campaign.resumed"_L1},
    AuditAction {"campaign.stopped"_L1},
    AuditAction {"campaign.retried"_L1},
    AuditAction {"campaign.doubt_resolved"_L1},
    AuditAction {"campaign.approval_asked"_L1},
    AuditAction {"campaign.approved"_L1},
    AuditAction {"campaign.approval_refused"_L1},
    AuditAction {"campaign.approval_withdrawn"_L1},
    AuditAction {"campaign.report_exported"_L1},
    AuditAction {"campaign.excluded_exported"_L1},
    AuditAction {"campaign.test_sent"_L1},
    AuditAction {"series.started"_L1},
    AuditAction {"series.active"_L1},
    AuditAction {"series.paused"_L1},
    AuditAction {"series.ended"_L1},
    AuditAction {"segment.saved"_L1},
    AuditAction {"segment.refreshed"_L1},
    AuditAction {"segment.deleted"_L1},
    AuditAction {"contact.created"_L1},
    AuditAction {"contact.changed"_L1},
    AuditAction {"contact.merged"_L1},
    AuditAction {"contact.labelled"_L1},
    AuditAction {"contact.unlabelled"_L1},
    AuditAction {"contact.status_set"_L1},
    AuditAction {"contact.removed"_L1},
    AuditAction {"contact.change_undone"_L1},
    AuditAction {"contact.imported"_L1},
    AuditAction {"contact.import_undone"_L1},
    AuditAction {"contact.list_exported"_L1},
    AuditAction {"contact.exported"_L1},
    AuditAction {"contact.erased"_L1},
    AuditAction {"contact.opted_out"_L1},
    AuditAction {"contact.opted_in"_L1},
    AuditAction {"label.created"_L1},
    AuditAction {"label.renamed"_L1},
    AuditAction {"label.merged"_L1},
    AuditAction {"label.deleted"_L1},
    AuditAction {"workflow_status.created"_L1},
    AuditAction {"workflow_status.renamed"_L1},
    AuditAction {"workflow_status.deleted"_L1},
    AuditAction {"custom_field.created"_L1},
    AuditAction {"custom_field.renamed"_L1},
    AuditAction {"custom_field.choices_set"_L1},
    AuditAction {"custom_field.deleted"_L1},
    AuditAction {"consent.number_stopped"_L1},
    AuditAction {"consent.doubt_settled"_L1},
    AuditAction {"consent.list_imported"_L1},
    AuditAction {"consent.list_exported"_L1},
    AuditAction {"consent.rules_changed"_L1},
    AuditAction {"conversation.answered"_L1},
    AuditAction {"conversation.answered_again"_L1},
    AuditAction {"conversation.answer_withdrawn"_L1},
    AuditAction {"conversation.read"_L1},
    AuditAction {"template.submitted"_L1},
    AuditAction {"template.edited"_L1},
    AuditAction {"template.removed"_L1},
    AuditAction {"template.synced"_L1},
    AuditAction {"media.added"_L1},
    AuditAction {"settings.changed"_L1},
    AuditAction {"number.connection_changed"_L1},
    AuditAction {"account.notices_seen"_L1},
    AuditAction {"audit.exported"_L1},
    AuditAction {"token.created"_L1, DoneBy::Administrator},
    AuditAction {"token.revoked"_L1, DoneBy::Administrator},
    AuditAction {"webhooks.replayed"_L1, DoneBy::Administrator},
    AuditAction {"number.connected"_L1, DoneBy::Administrator},
    AuditAction {"person.invited"_L1, DoneBy::Administrator},
    AuditAction {"person.role_changed"_L1, DoneBy::Administrator},
    AuditAction {"person.enabled"_L1, DoneBy::Administrator},
    AuditAction {"person.disabled"_L1, DoneBy::Administrator},
    AuditAction {"person.password_reset"_L1, DoneBy::Administrator},
    AuditAction {"person.renamed"_L1, DoneBy::Administrator},
    AuditAction {"person.password_chosen"_L1, DoneBy::Administrator},
    AuditAction {"workspace.moved"_L1, DoneBy::Administrator},
    AuditAction {"campaign.approval_voided"_L1, DoneBy::Program},
    AuditAction {"campaign.run_made"_L1, DoneBy::Program},
    AuditAction {"campaign.nobody_due"_L1, DoneBy::Program},
    AuditAction {"campaign.completed"_L1, DoneBy::Program},
    AuditAction {"campaign.missed"_L1, DoneBy::Program},
    AuditAction {"campaign.failed"_L1, DoneBy::Program},
    AuditAction {"campaign.pilot_passed"_L1, DoneBy::Program},
};

} // namespace

std::span<const AuditAction> auditActions()
{
    return Actions;
}

bool isAuditAction(QStringView word)
{
    return std::ranges::any_of(Actions, [word](const AuditAction& action) { return action.word == word; });
}

} // namespace siaran::access
