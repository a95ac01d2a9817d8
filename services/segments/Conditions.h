#pragma once

#include "services/db/Session.h"
#include "services/domain/Criteria.h"

#include <QString>
#include <QStringList>
#include <QVariant>

// The small change of SQL conditions that the compiler of rules puts together.
namespace siaran::segments {

[[nodiscard]] QString negated(const QString& condition);

/// A condition that may be null as one that is not.
[[nodiscard]] QString sure(const QString& condition);

/// Whether the contact `c` said stop.
[[nodiscard]] QString optedOutCondition();

[[nodiscard]] QString joined(const QStringList& conditions, GroupMatch match);

/// The values of a rule, each under a name of its own.
class RuleBindings {
public:
    /// Keeps the value and answers what stands for it in the text.
    [[nodiscard]] QString add(const QVariant& value, const QString& type);

    /// "column BETWEEN from AND to".
    [[nodiscard]] QString between(const QString& column, const QVariant& from, const QVariant& to, const QString& type);

    /// `test` is that of a count or a rating; Empty and NotEmpty are the caller's.
    template <typename Numbers>
    [[nodiscard]] QString compared(const QString& column, const Numbers& test, const QString& type)
    {
        switch (test.op) {
        case Comparison::Equal: return column + QStringLiteral(" = ") + add(test.value, type);
        case Comparison::AtLeast: return column + QStringLiteral(" >= ") + add(test.value, type);
        case Comparison::AtMost: return column + QStringLiteral(" <= ") + add(test.value, type);
        case Comparison::Between: return between(column, test.value, test.upper, type);
        case Comparison::Empty:
        case Comparison::NotEmpty: break;
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] db::Session::NamedBindings take();

private:
    db::Session::NamedBindings m_values;
};

} // namespace siaran::segments
