#pragma once

#include "services/domain/Contact.h"
#include "services/domain/MessageContent.h"
#include "services/sending/AttemptKey.h"

#include <QList>
#include <QUuid>

#include <chrono>
#include <optional>

namespace siaran::sending {

/// A campaign that is to be sent now.
struct RunningCampaign {
    CampaignId id;
    MessageContent content;
    int ratePerSecond = 0; ///< 0: as fast as the number allows
    PhoneNumberId number;
    int level = 80; ///< messages per second the number allows
    QString account; ///< whose messaging limit counts (WhatsApp's business account)
    bool isLimited = false; ///< the account may write to so many people first per 24 h
    bool hasCooldown = false;
    bool hasRested = false; ///< its rest is over, and still stands in its row
};

/// Slots in time of one number or campaign: the first comes after `wait` (0 or more), the others at `ratePerSecond`.
struct SlotReservation {
    std::chrono::microseconds wait {0};
    double ratePerSecond = 1;
    bool isShared = false; ///< another sender lives: a slot that was missed is lost, its time may be somebody else's
};

/// A recipient whose intent is stored. `contact` holds what the message may need: name, number, the fields asked for.
struct ClaimedMessage {
    AttemptKey key;
    Contact contact;
    int refusals = 0; ///< how often WhatsApp has refused this message before
};

/// The answer to a claim. `walked` is the highest position that was looked at, 0 when nothing was left.
struct ClaimedBatch {
    QList<ClaimedMessage> messages;
    int walked = 0;
    bool rests = false; ///< the account's people per 24 h are used up: the campaign rests
};

/// What is left of a campaign once a walk has come to its end.
struct Remainder {
    int firstPending = 0; ///< 0 when nobody is pending
    std::chrono::milliseconds untilPending {0};
    int underWay = 0; ///< claimed or in doubt
};

/// An intent whose sender is gone.
struct OpenAttempt {
    AttemptKey key;
    QUuid sender;
};

/// What WhatsApp says of a number. Empty or nothing: not told.
struct NumberFacts {
    QString remoteId = {}; ///< WhatsApp's phone-number-id
    std::optional<int> perSecond = std::nullopt;
    bool isLimitKnown = false;
    std::optional<int> peoplePerDay = std::nullopt; ///< of its account; nothing: no limit
};

/// A program that has attempts open, as it registered itself.
struct SenderRecord {
    QUuid id;
    QString machine;
    qint64 pid = 0;
    QString heartbeat = {}; ///< the last one, by whatever clock: to be compared, not read
};

} // namespace siaran::sending
