#pragma once

#include "services/domain/Contact.h"
#include "services/domain/Criteria.h"

#include <QSet>
#include <QTimeZone>

#include <optional>

namespace siaran::db {
class Session;
}

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
    siaran::FieldValues fields;
};

/// The labels, workflow statuses and fields of that world, into an empty workspace.
void storeWorld(siaran::db::Session& session);

/// Random people, always the same for a seed, many of them on the edge of a day in `zone`; stored, with their ids.
QList<Person> storePeople(siaran::db::Session& session, int count, const QTimeZone& zone, unsigned seed);

/// What a rule means, spelled out with no regard to speed.
bool matches(const siaran::Criteria& criteria, const Person& person, const QDate& today, const QTimeZone& zone);
