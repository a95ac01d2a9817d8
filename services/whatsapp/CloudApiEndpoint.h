#pragma once

#include "services/core/Result.h"
#include "services/whatsapp/CloudApiSettings.h"

#include <QUrlQuery>

namespace siaran::whatsapp {

struct HttpRequest;

/// A text as the value of a query's item: QUrlQuery leaves a plus and a percent sign as they are, and the other side
/// would take them for more than that.
[[nodiscard]] QString queryValue(const QString& text);

/// Settings that were found good, and the addresses they lead to. The token is in none of them.
class CloudApiEndpoint {
public:
    /// Invalid, naming the setting, for: another scheme than https (http is taken for loopback hosts only), credentials
    /// or a query in the address, a version unlike "v25.0", ids that are not numbers, a token with anything but visible
    /// ASCII in it.
    [[nodiscard]] static Result<CloudApiEndpoint> from(const CloudApiSettings& settings);

    const QByteArray& accessToken() const { return m_accessToken; }
    /// One with our token. To be used inside a co_await: g++ 12 destroys a braced temporary there twice.
    [[nodiscard]] HttpRequest request(QUrl url, QByteArray body = {}) const;
    const QUrl& messages() const { return m_messages; }
    QUrl phoneNumber(const QUrlQuery& query) const { return with(m_phoneNumber, query); }
    QUrl businessAccount(const QUrlQuery& query) const { return with(m_businessAccount, query); }
    QUrl templates(const QUrlQuery& query) const { return with(m_templates, query); }
    const QUrl& media() const { return m_media; }
    /// Anything with an id of its own: a template, an uploaded file. Nothing but its digits get into the path.
    [[nodiscard]] Result<QUrl> object(const QString& id, const QUrlQuery& query = {}) const;
    /// POST /{app-id}/uploads, which begins the upload of a sample (whatsapp.md 4).
    [[nodiscard]] Result<QUrl> uploads(const QString& appId, const QUrlQuery& query) const;
    /// The session an upload was given: "upload:…".
    [[nodiscard]] Result<QUrl> uploadSession(const QString& session) const;
    QUrl numbers(const QUrlQuery& query) const
    {
        return with(QUrl(m_businessAccount.toString() + QStringLiteral("/phone_numbers")), query);
    }
    QUrl subscribedApps() const { return QUrl(m_businessAccount.toString() + QStringLiteral("/subscribed_apps")); }
    QUrl debugToken(const QUrlQuery& query) const { return with(QUrl(m_root + QStringLiteral("debug_token")), query); }
    /// Whether an address WhatsApp gave may be asked with our token: of its own houses by https, or the very machine we
    /// talk to.
    [[nodiscard]] bool mayFollow(const QUrl& url) const;

private:
    CloudApiEndpoint() = default;
    static QUrl with(QUrl url, const QUrlQuery& query);

    QByteArray m_accessToken;
    QString m_root; ///< with the version and a slash
    QUrl m_messages;
    QUrl m_phoneNumber;
    QUrl m_businessAccount;
    QUrl m_templates;
    QUrl m_media;
};

} // namespace siaran::whatsapp
