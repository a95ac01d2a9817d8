#pragma once

#include "services/core/Result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

/// Knows people again who asked to be erased, by what is left of them: the keyed hash of their number.
class ErasedPeople {
public:
    [[nodiscard]] static Result<ErasedPeople> fetch(db::Session& session);

    [[nodiscard]] bool contain(const QString& phoneE164) const;

private:
    QByteArray m_innerPad;
    QByteArray m_outerPad;
    QSet<QByteArray> m_hashes;
};

} // namespace siaran::contacts
