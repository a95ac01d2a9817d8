#pragma once

#include "services/domain/Criteria.h"
#include "tests/services/segments/People.h"

/// What a rule means, spelled out with no regard to speed.
bool matches(const siaran::Criteria& criteria, const Person& person, const QDate& today, const QTimeZone& zone);
