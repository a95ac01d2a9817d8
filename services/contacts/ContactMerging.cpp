#include "services/contacts/ContactMerging.h"

#include "services/contacts/ContactWriter.h"
#include "services/db/Session.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

// In this order: consents before the contact goes, so that its number stays stopped if either of them was; the ledger
// in two steps, because a campaign has a contact once.
constexpr std::array Moves {
    "contacts/merge_preferences"_L1, "contacts/merge_consent_events"_L1, "contacts/merge_conversations"_L1,
    "contacts/merge_singles"_L1,     "contacts/merge_members"_L1,        "contacts/merge_suppressions"_L1,
    "contacts/unlink_doubles"_L1,    "contacts/merge_recipients"_L1,     "contacts/merge_exclusions"_L1,
};

Result<void> moveHistory(db::Session& session, const ContactMerge& merge)
{
    for (const auto name : Moves) {
        const auto moved = session.run(name, {{":keep"_L1, merge.keep.value()}, {":drop"_L1, merge.drop.value()}});
        if (!moved) {
            return tl::unexpected(moved.error());
        }
    }
    return {};
}

// Answers the user id of the one who goes.
Result<QString> addCounts(db::Session& session, const ContactMerge& merge)
{
    return session.run("contacts/merge_counts"_L1, {{":keep"_L1, merge.keep.value()}, {":drop"_L1, merge.drop.value()}})
        .map([](QSqlQuery counted) { return counted.next() ? counted.value(0).toString() : QString(); });
}

Result<void> dropContact(db::Session& session, ContactId contact)
{
    return session.run("contacts/delete_contact"_L1, {{":contact"_L1, contact.value()}}).map([](const QSqlQuery&) {});
}

Result<void> takeOver(db::Session& session, const ContactMerge& merge, const QString& userId)
{
    for (const auto& identity : {merge.result.phoneE164, userId}) {
        const auto lifted = session.run("contacts/lift_own_stop"_L1,
                                        {{":identity"_L1, identity}, {":contact"_L1, merge.keep.value()}});
        if (!lifted) {
            return tl::unexpected(lifted.error());
        }
    }
    return session.run("contacts/take_user_id"_L1, {{":bsuid"_L1, userId}, {":contact"_L1, merge.keep.value()}})
        .map([](const QSqlQuery&) {});
}

} // namespace

Result<void> mergeContacts(db::Session& session, const ContactMerge& merge)
{
    if (merge.keep == merge.drop) {
        return fail(ErrorKind::Invalid, u"merge"_s, u"contact.merge_same"_s);
    }
    return lockContacts(session, {merge.keep, merge.drop})
        .and_then([&] { return moveHistory(session, merge); })
        .and_then([&] { return addCounts(session, merge); })
        .and_then([&](const QString& userId) {
            return dropContact(session, merge.drop).and_then([&] { return takeOver(session, merge, userId); });
        })
        .and_then([&] { return writeValues(session, merge.keep, merge.result); })
        .map([](const ContactValues&) {});
}

} // namespace siaran::contacts
