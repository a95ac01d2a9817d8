#pragma once

#include "services/core/Result.h"
#include "services/db/Session.h"

#include <QMetaType>
#include <QSet>
#include <QString>

namespace siaran::webhooks {

/// How much of the inbox one transaction takes, whichever is reached first; always one body.
struct BatchLimits {
    int rows = 500;
    qint64 bytes = qint64 {512} * 1024; ///< of bodies: about a thousand statuses
    qint64 above = 0; ///< bodies with this id and lower ones are passed over; 0: none are
};

/// What a batch did.
struct BatchReport {
    int rows = 0; ///< bodies that were processed; 0 means that none waited
    qint64 lastId = 0; ///< the highest of them
    int events = 0;
    int unknown = 0; ///< events nobody has a use for
    int foreign = 0; ///< statuses of another workspace on the same WhatsApp account
    int faults = 0; ///< bodies that could not be used and were set aside
    QSet<QString> topics; ///< for db::notifyChange

    BatchReport& operator+=(const BatchReport& other);
};

/// Takes the oldest waiting bodies and brings ledger, contacts, conversations, consent and templates up to date, in one
/// transaction: after an error nothing was done and the bodies wait for the next call. Safe to run from several
/// programs at once, and to run again over bodies that were processed before. A body the database cannot take is set
/// aside with its fault, so that it never holds up the others. Blocks its thread for some tens of milliseconds.
[[nodiscard]] Result<BatchReport> processBatch(db::Session& session, BatchLimits limits = {});

} // namespace siaran::webhooks

Q_DECLARE_METATYPE(siaran::webhooks::BatchReport)
