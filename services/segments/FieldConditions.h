#pragma once

#include "services/domain/Criteria.h"
#include "services/segments/Conditions.h"

#include <QDate>

namespace siaran::segments {

/// Criteria of custom fields as conditions over contact.fields, each in parentheses (or one call) and never null. A
/// value of another type than the catalogue says is an empty one, never an error.
class FieldConditions {
public:
    FieldConditions(RuleBindings& bindings, const QDate& today);

    [[nodiscard]] QString of(const FieldCriterion& criterion);

private:
    QString of(const TextTest& test);
    QString of(const NumberTest& test);
    QString of(const DateTest& test);
    QString of(const YesNoTest& test);

    QString known(const QString& what);
    QString hasNumber(const QString& comparison);
    QString isAnyOf(const QString& folded, const QStringList& values);
    QString isWithin(const QString& field, const QDate& from, const QDate& to);
    QString isInMonth(const QString& field, int month);
    QString hasAnniversary(const QString& field, int days);

    RuleBindings& m_bindings;
    const QDate m_today;
    const FieldCriterion* m_criterion = nullptr; ///< the one that is being compiled
};

} // namespace siaran::segments
