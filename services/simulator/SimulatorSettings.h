#pragma once

#include <QString>
#include <QUrl>

#include <chrono>

namespace siaran::simulator {

/// Shares (0..1) of recipients who fail after the API said yes.
struct FailureShares {
    double undeliverable
        = 0.02; ///< 131026: not on WhatsApp; a trait of the person, so it is the same in every campaign
    double marketingStopped
        = 0.004; ///< 131050: stopped marketing in WhatsApp itself; a trait too, marketing templates only
    double marketingCapped = 0.012; ///< 131049: had enough marketing today; by message, marketing templates only
    double experiment = 0.0; ///< 130472: held out by an experiment; by message, marketing templates only
};

/// Shares (0..1) of requests that are answered with something else than they deserve.
struct DisturbanceShares {
    double serverError = 0.0; ///< HTTP 500, code 131000; nothing was accepted
    double unavailable = 0.0; ///< HTTP 500, code 131016; nothing was accepted
    double rateLimited = 0.0; ///< HTTP 400, code 130429 below the limit; nothing was accepted
    double brokenBefore = 0.0; ///< the connection breaks without an answer; nothing was accepted
    double brokenAfter = 0.0; ///< the connection breaks without an answer, and the message was accepted
    double redirected = 0.0; ///< HTTP 307 to the same address; nothing was accepted
    double errorPage = 0.0; ///< HTTP 502 with a page of HTML, as a server in front answers; nothing was accepted
    double errorPageAfter = 0.0; ///< the same, and the message was accepted
    double serverErrorAfter = 0.0; ///< HTTP 500, code 131000, and the message was accepted
    double serviceDown = 0.0; ///< HTTP 503, code 2; nothing was accepted
    double slowBody = 0.0; ///< the answer comes in drips over some seconds, and the message was accepted
};

/// Limits that remember what was sent before. Days are days of the clock, whatever the time scale.
struct LimitSettings {
    bool pairs = true; ///< 131056 for more than one message per 6 s to one person, 45 at once
    int people = 0; ///< the messaging limit: different people within 24 h; then 131048; 0: unlimited
    int marketingPerDay = 0; ///< marketing messages that reach one person within 24 h; then 131049; 0: any
    int pacedAfter = 0; ///< messages of a marketing template that go at once before the rest is held; 0: all
    std::chrono::milliseconds pacingTime {1'800'000}; ///< until it is seen how they were taken; scaled
    double pacingDropped = 0.0; ///< share of templates whose held messages are dropped with 132015
    int pausedAfter = 0; ///< stops and refusals until a template is paused (3 h, 6 h, then for good; scaled); 0: never
    bool windowAtOnce = false; ///< 131047 comes with the answer and not by a webhook
    qint64 tokenLasts = 0; ///< accepted messages until the token has expired; 0: it never does
};

/// Shares (0..1) of what people write back that is no plain answer to a message, or come from people of a special kind.
struct InboundShares {
    double otherKinds = 0.0; ///< pictures, places, reactions ... instead of words
    double withoutContext = 0.0; ///< replies that do not say what they answer
    double hiddenNumbers = 0.0; ///< people of whom only the user id is told
    double numberChanges = 0.0; ///< people who have another number soon after they answered
    double stopBySwitch = 0.0; ///< stops that use WhatsApp's own switch instead of words
};

/// Everything that decides how the simulated WhatsApp behaves. The defaults suit a shop that practises:
/// most messages arrive, a few fail, some people answer and a few of them say stop.
struct SimulatorSettings {
    quint64 seed = 1;
    quint16 port = 0; ///< 0: any free one. Always on the loopback address.

    QString accessToken = QStringLiteral("practice-token");
    QString appSecret = QStringLiteral("practice-secret"); ///< signs the webhooks
    QString verifyToken; ///< when set, the webhook url must pass the challenge before anything is sent to it
    QString phoneNumberId = QStringLiteral("106540352242922");
    QString accountId = QStringLiteral("102290129340398"); ///< the WABA
    QString businessNumber = QStringLiteral("6281288880000"); ///< digits with country code
    int numbers = 1; ///< of the account; further ones have the ids and numbers that follow
    QString businessName = QStringLiteral("Toko Melati");
    QString countryCode = QStringLiteral("62"); ///< of the business number
    bool strictNumbers = false; ///< `to` without a plus gets the country code in front, as the documentation says

    int messagesPerSecond = 80; ///< 80 is the level STANDARD, 1000 HIGH; above it the answer is 130429
    std::chrono::milliseconds answerLatency {0}; ///< median, log-normal; 0 answers at once
    bool steadyLatency = false; ///< every answer takes just as long

    double delivered = 0.96; ///< of those that do not fail
    double read = 0.7; ///< of those delivered
    double readAtOnce = 0.01; ///< of those read: no `delivered` comes before `read`
    double replied = 0.06; ///< of those delivered
    double stopReplies = 0.15; ///< of the replies
    double offline = 0.0; ///< of those delivered: reached only after hours or days
    double sentBeforeFailure = 0.3; ///< of those that fail: `sent` comes first
    FailureShares failures;
    DisturbanceShares disturbances;
    LimitSettings limits;
    InboundShares inbound;
    bool faultyNumbers = true; ///< messages to +62 899 00 and six digits meet the error with that code
    double timeScale = 60; ///< how much faster than life statuses and replies come; answerLatency is not scaled
    std::chrono::milliseconds templateReview {600'000}; ///< from handing a template in to the verdict; scaled

    QUrl webhookUrl; ///< empty: webhooks are kept until there is one
    int webhookBatch = 100; ///< most updates in one POST, 1..1000
    double duplicatedWebhooks = 0.01; ///< share of updates that come twice
    double shuffledWebhooks = 0.01; ///< share of updates that change places with the next one of their message

    QString ledgerFile; ///< empty: nothing survives the process
    QString tlsFolder; ///< of its certificate and key, made when missing; empty: plain HTTP
};

/// The id or number of the account's n-th number (from 0), when `first` is that of its first.
[[nodiscard]] inline QString following(const QString& first, int n)
{
    return n == 0 ? first : QString::number(first.toULongLong() + static_cast<quint64>(n));
}

} // namespace siaran::simulator
