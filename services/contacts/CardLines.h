#pragma once

#include "services/contacts/TextDecoder.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace siaran::contacts {

/// One property of an address card: "item1.TEL;TYPE=cell:0812…". The name is in capitals and without its group; `text`
/// still has its backslashes.
struct CardProperty {
    qint64 line = 0;
    QString name;
    QMultiHash<QString, QString> parameters; ///< by name in capitals; a bare word of vCard 2.1 is a TYPE
    QString text;

    /// Whether one of its types is `type`.
    [[nodiscard]] bool is(const QString& type) const;

    /// The value of a parameter; empty without it.
    [[nodiscard]] QString value(const QString& parameter) const { return parameters.value(parameter); }
};

/// Puts the folded lines of address cards together and takes them apart into properties, piece by piece. A line is kept
/// up to a length, and what stands beyond, in pictures mostly, is dropped.
class CardLines {
public:
    CardLines(TextEncoding encoding, qsizetype longest);

    /// The properties that ended in this piece.
    [[nodiscard]] QList<CardProperty> feed(QByteArrayView piece);

    /// The last one.
    [[nodiscard]] QList<CardProperty> finish();

private:
    void takeLine(const QString& line);
    void endLogicalLine();
    [[nodiscard]] bool goesOnSoftly() const;

    const qsizetype m_longest;
    TextDecoder m_decoder;
    QString m_rest; ///< of a line whose end has not come
    QString m_logical;
    qint64 m_line = 0;
    qint64 m_logicalLine = 1;
    bool m_endedByReturn = false;
    QList<CardProperty> m_properties;
};

} // namespace siaran::contacts
