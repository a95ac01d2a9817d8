#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace siaran::simulator {

/// Bodies of the webhooks that tell of templates and of the account (whatsapp.md 7.6). `now`: ms since the epoch. Pure.
struct News {
    QByteArray accountId;

    /// message_template_status_update: `event` is the new status, `title` why it was paused or resumed, or empty.
    [[nodiscard]] QByteArray ofStatus(const QJsonObject& node, const QByteArray& reason, const QByteArray& title,
                                      qint64 now) const;
    /// message_template_quality_update.
    [[nodiscard]] QByteArray ofQuality(const QJsonObject& node, const QByteArray& before, qint64 now) const;
    /// account_update: ACCOUNT_RESTRICTION, or DISABLED_UPDATE with this ban state.
    [[nodiscard]] QByteArray ofRestriction(qint64 now) const;
    [[nodiscard]] QByteArray ofBan(const QByteArray& state, qint64 now) const;
    /// business_capability_update.
    [[nodiscard]] QByteArray ofLimit(const QByteArray& tier, qint64 now) const;
};

/// The name of a messaging limit: TIER_250, TIER_2K … TIER_UNLIMITED for 0.
[[nodiscard]] QByteArray tierOf(int people);

} // namespace siaran::simulator
