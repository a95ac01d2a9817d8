#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace siaran::http {

/// Whether `header` (X-Hub-Signature-256: "sha256=" and 64 hexadecimal digits) is the HMAC-SHA256 of exactly these
/// bytes under one of `secrets`; two of them while a secret is being replaced. Takes the same time wherever it differs.
/// An empty secret signs nothing.
[[nodiscard]] bool isSigned(const QByteArray& body, const QByteArray& header, const QByteArrayList& secrets);

/// Whether two secrets are the same, in a time that tells nothing of where they differ. Empty ones never are.
[[nodiscard]] bool sameSecret(const QByteArray& left, const QByteArray& right);

} // namespace siaran::http
