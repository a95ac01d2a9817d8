#pragma once

#include "services/contacts/ColumnMapping.h"

#include <QHash>
#include <QSet>

namespace siaran::contacts {

/// Which columns of a file become new custom fields: those in which a value occurs, and of them the first so many. An
/// address book's export has dozens of columns that are always empty.
class NewFields {
public:
    static constexpr qsizetype Most = 60;

    explicit NewFields(const ColumnMapping& mapping);

    /// Takes out of `values` what there is no room for.
    void admit(FieldValues& values);

    [[nodiscard]] const QList<CustomField>& admitted() const { return m_admitted; }

    /// The headers of the columns there was no room for.
    [[nodiscard]] const QStringList& leftOut() const { return m_leftOut; }

private:
    QHash<QString, ColumnRule> m_waiting; ///< by key
    QList<CustomField> m_admitted;
    QSet<QString> m_refused; ///< keys
    QStringList m_leftOut;
};

} // namespace siaran::contacts
