#include "services/contacts/ErasedPeople.h"

#include "services/db/Session.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

QByteArray bytesOf(const QVariant& hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

} // namespace

Result<ErasedPeople> ErasedPeople::fetch(db::Session& session)
{
    auto query = session.run("contacts/fetch_erased"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    ErasedPeople people;
    while (query->next()) {
        people.m_innerPad = bytesOf(query->value(0));
        people.m_outerPad = bytesOf(query->value(1));
        people.m_hashes.insert(bytesOf(query->value(2)));
    }
    return db::checkEnd(*query).map([&] { return people; });
}

bool ErasedPeople::contain(const QString& phoneE164) const
{
    if (m_hashes.isEmpty()) {
        return false;
    }
    // HMAC (RFC 2104), as identity_hash() of the database computes it.
    const auto inner = QCryptographicHash::hash(m_innerPad + phoneE164.toUtf8(), QCryptographicHash::Sha256);
    return m_hashes.contains(QCryptographicHash::hash(m_outerPad + inner, QCryptographicHash::Sha256));
}

} // namespace siaran::contacts
