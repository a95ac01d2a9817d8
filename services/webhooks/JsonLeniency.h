#pragma once

#include "services/webhooks/WebhookEvent.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace siaran::webhooks {

/// A text, or a whole number as its digits; else empty. U+0000, which no database takes, is left out, halves of surrogate
/// pairs are replaced, and what exceeds `limit` UTF-16 units is cut off.
[[nodiscard]] QString textOf(const QJsonValue& value, qsizetype limit = 512);

/// The objects of a list; a single object counts as a list of one.
[[nodiscard]] QList<QJsonObject> objectsOf(const QJsonValue& value);

/// Epoch seconds as text or number, in UTC; invalid when there are none between 1970 and 9999.
[[nodiscard]] QDateTime timeOf(const QJsonValue& value);

/// Reads a number or a user id from wherever WhatsApp put it.
[[nodiscard]] Identity identityOf(const QString& number, const QString& userId);

/// Compact JSON that jsonb accepts: without U+0000 and halves of surrogate pairs, which JSON allows and it does not.
[[nodiscard]] QByteArray storableJson(const QJsonObject& object);

} // namespace siaran::webhooks
