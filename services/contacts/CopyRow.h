#pragma once

#include "services/domain/CustomField.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <optional>

namespace siaran::contacts {

/// Puts a row together in the text format of COPY (PostgreSQL, "COPY", File Formats), in memory that is used again.
class CopyRow {
public:
    void addNull();
    void addText(QStringView text);
    void addNumber(qint64 number);
    void addFlag(bool yes);
    void addIds(const QList<qint64>& ids);

    /// As a JSON object; the keys are those of fields, which need no escapes.
    void addFields(const FieldValues& fields);

    /// The row with its end; the next one begins.
    [[nodiscard]] QByteArrayView take();

private:
    void beginCell();

    QByteArray m_row;
    QByteArray m_json;
    bool m_taken = false;
};

} // namespace siaran::contacts
