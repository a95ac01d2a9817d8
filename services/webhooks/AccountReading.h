#pragma once

#include "services/webhooks/WebhookEvent.h"

#include <QJsonObject>
#include <QString>

namespace siaran::webhooks {

/// Whether a webhook field tells of the account or its numbers (whatsapp.md 7.6).
[[nodiscard]] bool isAccountField(const QString& field);

/// What such a field tells. Words and sentences are cut to what the database keeps.
[[nodiscard]] AccountEvent accountEvent(const QString& field, const QJsonObject& value, const QString& wabaId,
                                        const QDateTime& at);

/// An error of the account itself: `errors` beside no message.
[[nodiscard]] AccountEvent accountError(const QString& field, const QJsonObject& error, const QJsonObject& metadata,
                                        const QString& wabaId, const QDateTime& at);

/// A template that WhatsApp warns of and still takes.
[[nodiscard]] AccountEvent templateWarning(const QJsonObject& value, const QString& wabaId, const QDateTime& at);

} // namespace siaran::webhooks
