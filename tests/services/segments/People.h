#pragma once

#include "services/domain/Contact.h"
#include "services/domain/Criteria.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <optional>

/// What became of one campaign's message to a person.
struct Receipt {
    bool accepted = false;
    bool delivered = false;
    bool read = false;
    bool replied = false;
    bool failed = false;
};

/// A contact as the naive reading of a rule sees it: ids of the small world of tests/support/CriteriaGenerators.h.
struct Person {
    siaran::ContactId id;
    QSet<qint64> labels;
    std::optional<qint64> workflowStatus;
    std::optional<int> rating;
    int conversations = 0;
    bool optedOut = false;
    QDateTime created;
    QDateTime lastInbound;
    QDateTime lastOutbound;
    QDateTime lastCampaign;
    QDateTime lastDelivered;
    QDateTime lastRead;
    QDateTime lastReplied;
    QDateTime lastFailed;
    QHash<qint64, Receipt> receipts; ///< by campaign
    siaran::FieldValues fields;
};

/// Random people who are stored nowhere, always the same for a seed, many of them on the edge of a day in `zone`.
QList<Person> inventPeople(int count, const QTimeZone& zone, unsigned seed);
