#pragma once

#include <QDateTime>
#include <QString>

namespace siaran::account {

/// Something WhatsApp announced about the account, its numbers or a template, in WhatsApp's own words.
struct AccountNotice {
    qint64 id = 0;
    QDateTime toldAt = {}; ///< UTC
    QString field = {}; ///< the kind of news: "account_update", "phone_number_quality_update" …
    QString number = {}; ///< E.164; empty for the account
    QString event = {}; ///< upper case: "ACCOUNT_RESTRICTION", "FLAGGED", "PAUSED" …
    QString detail = {};
    bool isSeen = false; ///< a person put it aside
    int paused = 0; ///< campaigns that rest because of it, now

    friend bool operator==(const AccountNotice&, const AccountNotice&) = default;
};

} // namespace siaran::account
