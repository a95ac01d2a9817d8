#pragma once

#include "services/simulator/AccountPages.h"
#include "services/simulator/MediaShelf.h"
#include "services/simulator/MessageIntake.h"
#include "services/simulator/TemplateDesk.h"

namespace siaran::simulator {

/// Finds out what a request to graph.facebook.com asks for: token first, then path, then the rest. A version in front
/// of the path (`/v23.0/`) is accepted and makes no difference.
class GraphApi {
public:
    GraphApi(const SimulatorSettings& settings, TemplateCatalogue& catalogue, const ServiceWindows& windows);

    /// `origin`: scheme, host and port under which the client reached us. `now`: ms since the epoch.
    [[nodiscard]] ApiAnswer answer(const HttpRequest& request, const QUrl& origin, qint64 now);

    [[nodiscard]] qint64 rateLimited() const { return m_intake.rateLimited(); }

    [[nodiscard]] TemplateDesk& templates() { return m_desk; }

private:
    [[nodiscard]] bool knows(const HttpRequest& request) const;
    [[nodiscard]] ApiAnswer page(const HttpRequest& request, const QByteArray& resource, const QUrl& origin) const;
    /// What changes something and is no message; absent when the request asks for nothing of the kind.
    [[nodiscard]] std::optional<Checked<QByteArray>> change(const HttpRequest& request, const QByteArray& resource,
                                                            qint64 now);
    [[nodiscard]] Checked<QByteArray> beginUpload(const HttpRequest& request);
    [[nodiscard]] Checked<QByteArray> finishUpload(const HttpRequest& request, const QByteArray& session);

    QByteArray m_accessToken;
    QByteArray m_phoneNumberId;
    QByteArray m_accountId;
    AccountPages m_pages;
    MessageIntake m_intake;
    MediaShelf m_media;
    TemplateDesk m_desk;
    QHash<QByteArray, qint64> m_uploads; ///< how long the file of each session will be
    bool m_subscribed = true;
};

} // namespace siaran::simulator
