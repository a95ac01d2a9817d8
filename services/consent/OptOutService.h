#pragma once

#include "services/consent/ConsentRule.h"
#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "services/domain/ConsentRules.h"

#include <QCoro/QCoroTask>
#include <QList>

namespace siaran::consent {

/// Somebody who said stop, and how. `campaign` is the one whose message they answered with it, if it was one.
struct OptOut {
    ContactId contact;
    QString name = {};
    QString phoneE164 = {}; ///< empty for who is known by WhatsApp's user id only
    QDateTime at = {}; ///< UTC
    ConsentSource source = ConsentSource::Manual;
    QString evidence = {};
    QString campaign = {};

    friend bool operator==(const OptOut&, const OptOut&) = default;
};

struct OptOutFilter {
    QString words = {}; ///< in the name, or a number or a part of one in any spelling
    std::optional<ConsentSource> source = std::nullopt;
    QDateTime since = {}; ///< UTC; invalid for all time

    friend bool operator==(const OptOutFilter&, const OptOutFilter&) = default;
};

/// Where the next page begins; a default one is the beginning.
struct OptOutCursor {
    qint64 at = 9'000'000'000'000'000; ///< microseconds since 1970
    qint64 contact = 0;
};

struct OptOutPage {
    QList<OptOut> rows;
    OptOutCursor next;
    bool hasMore = false;
};

struct OptOutCounts {
    int people = 0; ///< contacts who are opted out
    int doubts = 0; ///< messages that wait for a person
    int fingerprints = 0; ///< numbers without a contact that stay stopped, kept only as keyed hashes

    friend bool operator==(const OptOutCounts&, const OptOutCounts&) = default;
};

/// A message that may mean stop.
struct StopDoubt {
    qint64 message = 0;
    ContactId contact;
    QString name = {};
    QString phoneE164 = {};
    QString text = {};
    QDateTime at = {}; ///< UTC
    QString campaign = {}; ///< whose message it answers

    friend bool operator==(const StopDoubt&, const StopDoubt&) = default;
};

enum class StopVerdict { Stop, NoStop };

/// Whom an opt-out by number reached.
enum class StoppedNumber {
    Contact,
    Nobody, ///< no contact has it: whoever comes with it stays opted out
};

/// Who said stop, who may have, and the words for it. Everything a person does here is audited in the same transaction
/// and tells the topic "contacts". Lives on one thread; answers come back on the caller's.
class OptOutService {
public:
    virtual ~OptOutService() = default;
    Q_DISABLE_COPY_MOVE(OptOutService)

    /// Newest first.
    [[nodiscard]] virtual QCoro::Task<Result<OptOutPage>> page(OptOutFilter filter, OptOutCursor after, int limit) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<OptOutCounts>> counts() = 0;

    /// Oldest first, at most `limit`.
    [[nodiscard]] virtual QCoro::Task<Result<QList<StopDoubt>>> doubts(int limit) = 0;

    /// A person's decision about such a message. Stop opts its sender out with the message as evidence. Conflict
    /// (consent.already_settled) when somebody decided before; NotFound for any other message.
    [[nodiscard]] virtual QCoro::Task<Result<void>> settle(qint64 message, StopVerdict verdict) = 0;

    /// Opts out whoever has this number, in any spelling, now or later. Invalid: contact.phone_missing,
    /// contact.phone_invalid.
    [[nodiscard]] virtual QCoro::Task<Result<StoppedNumber>> optOutNumber(QString number, QString evidence) = 0;

    /// Everything a contact said about being written to, newest first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Consent>>> history(ContactId contact) = 0;

    [[nodiscard]] virtual QCoro::Task<Result<ConsentRules>> rules() = 0;

    /// Invalid as check() says; Conflict (consent.rules_changed) when they are not `before` any more.
    [[nodiscard]] virtual QCoro::Task<Result<void>> saveRules(ConsentRules before, ConsentRules after) = 0;

protected:
    OptOutService() = default;
};

} // namespace siaran::consent
