#pragma once

#include "services/whatsapp/Transport.h"

#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace siaran::whatsapp {

class OneShotBody;

/// One request under way and what became of it. Begins when made; ends when reply() has finished.
class Exchange {
public:
    struct Limits {
        std::chrono::milliseconds timeout;
        qsizetype answerBytes;
    };

    static std::unique_ptr<Exchange> post(QNetworkAccessManager& network, const QNetworkRequest& request,
                                          const QByteArray& body, Limits limits);
    static std::unique_ptr<Exchange> get(QNetworkAccessManager& network, const QNetworkRequest& request, Limits limits);
    static std::unique_ptr<Exchange> remove(QNetworkAccessManager& network, const QNetworkRequest& request,
                                            Limits limits);
    ~Exchange();
    Q_DISABLE_COPY_MOVE(Exchange)

    [[nodiscard]] QNetworkReply* reply() const { return m_reply; }
    /// Once reply() has finished.
    [[nodiscard]] HttpAnswer answer();

private:
    using Clock = std::chrono::steady_clock;

    Exchange(QNetworkReply* reply, OneShotBody* body, Limits limits);
    void stop(HttpEnd why);
    void refuseTooLong();
    HttpEnd end() const;

    QNetworkReply* const m_reply;
    const OneShotBody* const m_body; // nothing for a GET or a DELETE
    const qsizetype m_answerBytes;
    const Clock::time_point m_begun = Clock::now();
    std::optional<HttpEnd> m_stopped;
    QTimer m_deadline;
};

} // namespace siaran::whatsapp
