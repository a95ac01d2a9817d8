#include "services/contacts/BulkEdit.h"

#include "services/contacts/ContactFilter.h"
#include "services/contacts/RemovedContacts.h"
#include "services/db/Session.h"

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

/// One kind of change: its stored word, the audit log's, and the statements that make it and take it back.
struct Kind {
    QLatin1StringView word;
    QLatin1StringView audit;
    QLatin1StringView doing;
    QLatin1StringView undoing;
};

constexpr Kind LabelAdded {"label_added"_L1, "contact.labelled"_L1, "contacts/label_many"_L1,
                           "contacts/unlabel_back"_L1};
constexpr Kind LabelTakenOff {"label_taken_off"_L1, "contact.unlabelled"_L1, "contacts/unlabel_many"_L1,
                              "contacts/label_back"_L1};
constexpr Kind StatusSet {"status_set"_L1, "contact.status_set"_L1, "contacts/set_status_of_many"_L1,
                          "contacts/set_status_back"_L1};
constexpr Kind Removed {"removed"_L1, "contact.removed"_L1, {}, {}};
constexpr std::array Reversible {LabelAdded, LabelTakenOff, StatusSet};

struct Order {
    Kind kind;
    qint64 word = 0;
};

struct OrderOf {
    Order operator()(const AddLabel& action) const { return {LabelAdded, action.label.value()}; }
    Order operator()(const TakeLabelOff& action) const { return {LabelTakenOff, action.label.value()}; }
    Order operator()(const SetWorkflowStatus& action) const { return {StatusSet, action.status.value()}; }
    Order operator()(const RemoveContacts&) const { return {Removed, 0}; }
};

Result<void> checkWord(db::Session& session, const Order& order)
{
    const bool isLabel = order.kind.word == LabelAdded.word || order.kind.word == LabelTakenOff.word;
    const auto labels = isLabel ? u"{%1}"_s.arg(order.word) : u"{}"_s;
    auto found = session.run("contacts/check_words"_L1,
                             {{":labels"_L1, labels}, {":status"_L1, isLabel ? qint64(0) : order.word}});
    if (!found) {
        return tl::unexpected(found.error());
    }
    found->next();
    return found->value(0).toBool() ? Result<void>() : fail(ErrorKind::NotFound, u"word"_s, u"contact.word_gone"_s);
}

Result<BulkChangeId> makeChange(db::Session& session, const Order& order)
{
    return session
        .run("contacts/make_bulk_change"_L1, {{":kind"_L1, QString(order.kind.word)}, {":word"_L1, order.word}})
        .map([](QSqlQuery made) {
            made.next();
            return BulkChangeId(made.value(0).toLongLong());
        });
}

Result<int> carryOut(db::Session& session, const ContactSelection& selection, const Order& order, BulkChangeId change)
{
    const auto filter = filterOf(session, selection);
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    if (order.kind.word == Removed.word) {
        return removeContacts(session, *filter, change);
    }
    return segments::runFor(session, *filter, order.kind.doing,
                            {{u":word"_s, order.word}, {u":change"_s, change.value()}})
        .map([](QSqlQuery done) {
            done.next();
            return done.value(0).toInt();
        });
}

Result<void> forget(db::Session& session, BulkChangeId change)
{
    return session.run("contacts/forget_bulk_change"_L1, {{":change"_L1, change.value()}}).map([](const QSqlQuery&) {});
}

Result<void> liftTimeLimit(db::Session& session)
{
    return session.run("contacts/lift_time_limit"_L1).map([](const QSqlQuery&) {});
}

Result<UndoReceipt> undoWords(db::Session& session, const Kind& kind, qint64 word, BulkChangeId change)
{
    return session.run(kind.undoing, {{":word"_L1, word}, {":change"_L1, change.value()}}).map([](QSqlQuery done) {
        done.next();
        const auto restored = done.value(0).toInt();
        return UndoReceipt {.restored = restored, .left = done.value(1).toInt() - restored};
    });
}

Result<UndoReceipt> undoOf(db::Session& session, const QString& word, qint64 subject, BulkChangeId change)
{
    for (const auto& kind : Reversible) {
        if (kind.word == word) {
            return undoWords(session, kind, subject, change);
        }
    }
    return restoreContacts(session, change);
}

} // namespace

Result<BulkDeed> applyToMany(db::Session& session, const ContactSelection& selection, const BulkAction& action)
{
    const auto order = std::visit(OrderOf {}, action);
    BulkDeed deed {.receipt = {}, .action = order.kind.audit, .word = order.word};
    return liftTimeLimit(session)
        .and_then([&] { return checkWord(session, order); })
        .and_then([&] { return makeChange(session, order); })
        .and_then([&](BulkChangeId change) {
            deed.receipt.change = change;
            return carryOut(session, selection, order, change);
        })
        .and_then([&](int changed) {
            deed.receipt.changed = changed;
            return changed == 0 ? forget(session, std::exchange(deed.receipt.change, {})) : Result<void>();
        })
        .map([&deed] { return deed; });
}

Result<UndoReceipt> takeBack(db::Session& session, BulkChangeId change)
{
    const auto lifted = liftTimeLimit(session);
    if (!lifted) {
        return tl::unexpected(lifted.error());
    }
    auto found = session.run("contacts/lock_bulk_change"_L1, {{":change"_L1, change.value()}});
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!found->next()) {
        return fail(ErrorKind::NotFound, u"bulk change"_s, u"contact.undo_gone"_s);
    }
    const auto word = found->value(0).toString();
    const auto subject = found->value(1).toLongLong();
    return undoOf(session, word, subject, change).and_then([&](const UndoReceipt& receipt) {
        return forget(session, change).map([&receipt] { return receipt; });
    });
}

} // namespace siaran::contacts
