#pragma once

#include "services/core/Result.h"
#include "services/whatsapp/CloudApiSettings.h"

#include <QUrlQuery>

namespace siaran::whatsapp {

/// Settings that were found good, and the addresses they lead to. The token is in none of them.
class CloudApiEndpoint {
public:
    /// Invalid, naming the setting, for: another scheme than https (http is taken for loopback hosts only), credentials
    /// or a query in the address, a version unlike "v25.0", ids that are not numbers, a token with anything but visible
    /// ASCII in it.
    [[nodiscard]] static Result<CloudApiEndpoint> from(const CloudApiSettings& settings);

    const QByteArray& accessToken() const { return m_accessToken; }
    const QUrl& messages() const { return m_messages; }
    QUrl phoneNumber(const QUrlQuery& query) const { return with(m_phoneNumber, query); }
    QUrl businessAccount(const QUrlQuery& query) const { return with(m_businessAccount, query); }
    QUrl templates(const QUrlQuery& query) const { return with(m_templates, query); }

private:
    CloudApiEndpoint() = default;
    static QUrl with(QUrl url, const QUrlQuery& query);

    QByteArray m_accessToken;
    QUrl m_messages;
    QUrl m_phoneNumber;
    QUrl m_businessAccount;
    QUrl m_templates;
};

} // namespace siaran::whatsapp
