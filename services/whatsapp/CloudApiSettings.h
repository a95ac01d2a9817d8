#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace siaran::whatsapp {

/// What the owner enters to connect a number. Checked when a CloudApiEndpoint is made of it.
struct CloudApiSettings {
    QUrl baseUrl {QStringLiteral("https://graph.facebook.com")}; ///< plain http on this machine only
    QString version = QStringLiteral("v25.0");
    QByteArray accessToken = {};
    QString phoneNumberId = {};
    QString wabaId = {};

    friend bool operator==(const CloudApiSettings&, const CloudApiSettings&) = default;
};

} // namespace siaran::whatsapp
