#include "services/contacts/RemovedContacts.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

Result<void> runAll(db::Session& session, std::initializer_list<QLatin1StringView> statements, BulkChangeId change)
{
    for (const auto name : statements) {
        if (const auto done = session.run(name, {{":change"_L1, change.value()}}); !done) {
            return tl::unexpected(done.error());
        }
    }
    return {};
}

} // namespace

Result<int> removeContacts(db::Session& session, const segments::Audience& who, BulkChangeId change)
{
    auto chosen = segments::runFor(session, who, "contacts/choose_removed"_L1, {{u":change"_s, change.value()}});
    if (!chosen) {
        return tl::unexpected(chosen.error());
    }
    const int count = chosen->next() ? chosen->value(0).toInt() : 0;
    if (count == 0) {
        return 0;
    }
    return runAll(session, {"contacts/keep_removed"_L1, "contacts/skip_removed"_L1, "contacts/delete_removed"_L1},
                  change)
        .map([count] { return count; });
}

Result<UndoReceipt> restoreContacts(db::Session& session, BulkChangeId change)
{
    auto back = session.run("contacts/restore_contacts"_L1, {{":change"_L1, change.value()}});
    if (!back) {
        return tl::unexpected(back.error());
    }
    back->next();
    const auto restored = back->value(0).toInt();
    const UndoReceipt receipt {.restored = restored, .left = back->value(1).toInt() - restored};
    return runAll(session,
                  {"contacts/drop_carried_stops"_L1, "contacts/restore_preferences"_L1,
                   "contacts/restore_consent_events"_L1, "contacts/restore_conversations"_L1,
                   "contacts/restore_messages"_L1, "contacts/restore_singles"_L1, "contacts/restore_members"_L1,
                   "contacts/restore_recipients"_L1, "contacts/restore_exclusions"_L1},
                  change)
        .map([&receipt] { return receipt; });
}

} // namespace siaran::contacts
