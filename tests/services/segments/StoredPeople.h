#pragma once

#include "tests/services/segments/People.h"

namespace siaran::db {
class Session;
}

/// The labels, workflow statuses, fields and campaigns of that world, into an empty workspace.
void storeWorld(siaran::db::Session& session);

/// The people of inventPeople(), stored, with their ids.
QList<Person> storePeople(siaran::db::Session& session, int count, const QTimeZone& zone, unsigned seed);
