#include "services/http/Signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::http {

namespace {

constexpr qsizetype DigestHexSize = 64;

bool equalDigests(const QByteArray& left, const QByteArray& right)
{
    Q_ASSERT(left.size() == right.size());
    // Volatile, so that no compiler ends the loop early.
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i) {
        difference = static_cast<unsigned char>(difference | (left.at(i) ^ right.at(i)));
    }
    return difference == 0;
}

bool isHex(const QByteArray& text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

bool isSigned(const QByteArray& body, const QByteArray& header, const QByteArrayList& secrets)
{
    const auto prefix = "sha256="_ba;
    const auto digits = header.mid(prefix.size()).toLower();
    if (!header.startsWith(prefix) || digits.size() != DigestHexSize || !isHex(digits)) {
        return false;
    }
    const auto told = QByteArray::fromHex(digits);
    bool found = false;
    for (const auto& secret : secrets) {
        const auto own = QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256);
        const bool equal = equalDigests(own, told);
        found = found || (equal && !secret.isEmpty());
    }
    return found;
}

bool sameSecret(const QByteArray& left, const QByteArray& right)
{
    const auto digest
        = [](const QByteArray& text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256); };
    return equalDigests(digest(left), digest(right)) && !left.isEmpty();
}

} // namespace siaran::http
