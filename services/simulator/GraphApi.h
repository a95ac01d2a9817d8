#pragma once

#include "services/simulator/AccountPages.h"
#include "services/simulator/HistoryPages.h"
#include "services/simulator/MediaShelf.h"
#include "services/simulator/MessageIntake.h"
#include "services/simulator/TemplateDesk.h"
#include "services/simulator/UploadDesk.h"

namespace siaran::simulator {

/// Finds out what a request to graph.facebook.com asks for: token first, then path, then its permission, then the rest.
/// A version in front of the path (`/v23.0/`) decides only whether statuses carry a conversation.
class GraphApi {
public:
    /// All of them outlive the API.
    GraphApi(const SimulatorSettings& settings, TemplateCatalogue& catalogue, Memory& memory, TemplateCare& care);

    /// `origin`: scheme, host and port under which the client reached us. `now`: ms since the epoch.
    [[nodiscard]] ApiAnswer answer(const HttpRequest& request, const QUrl& origin, qint64 now);

    [[nodiscard]] MessageIntake& intake() { return m_intake; }
    [[nodiscard]] TemplateDesk& templates() { return m_desk; }

private:
    /// A request, cut up.
    struct Asked {
        const HttpRequest& request;
        QByteArray resource; ///< without the version, e.g. "106540352242922/messages"
        int version = 0;
        QUrl origin;
        qint64 now = 0;

        [[nodiscard]] bool gets() const { return request.method == "GET"; }
        [[nodiscard]] bool posts() const { return request.method == "POST"; }
        [[nodiscard]] bool removes() const { return request.method == "DELETE"; }
    };

    [[nodiscard]] std::optional<ApiError> tokenFault(const HttpRequest& request) const;
    [[nodiscard]] std::optional<ApiError> permissionFault(const Asked& asked) const;
    /// Which of our numbers the resource begins with, when it is that and `rest`.
    [[nodiscard]] std::optional<int> numberIn(const QByteArray& resource, QByteArrayView rest) const;
    [[nodiscard]] std::optional<ApiAnswer> message(const Asked& asked);
    /// What changes something and is no message; absent when the request asks for nothing of the kind.
    [[nodiscard]] std::optional<Checked<QByteArray>> change(const Asked& asked);
    [[nodiscard]] std::optional<Checked<QByteArray>> changeTemplates(const Asked& asked);
    [[nodiscard]] Checked<QByteArray> page(const Asked& asked) const;
    [[nodiscard]] std::optional<Checked<QByteArray>> numberPage(const Asked& asked) const;

    QByteArray m_accessToken;
    QByteArray m_accountId;
    QList<QByteArray> m_numberIds;
    Memory& m_memory;
    TemplateCare& m_care;
    AccountPages m_pages;
    HistoryPages m_history;
    MessageIntake m_intake;
    MediaShelf m_media;
    TemplateDesk m_desk;
    UploadDesk m_uploads;
    bool m_subscribed = true;
};

} // namespace siaran::simulator
