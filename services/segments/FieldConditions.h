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
    QString of(const QString& field, const TextTest& test);
    QString of(const QString& field, const NumberTest& test);
    QString of(const QString& field, const DateTest& test);
    static QString of(const QString& field, const YesNoTest& test);

    QString isAnyOf(const QString& field, const QStringList& values);
    QString isWithin(const QString& field, const QDate& from, const QDate& to);
    QString isInMonth(const QString& field, int month);
    QString hasAnniversary(const QString& field, int days);

    RuleBindings& m_bindings;
    const QDate m_today;
};

} // namespace siaran::segments
