#include "services/api/Api.h"

#include "services/api/Problem.h"
#include "services/api/Repeats.h"
#include "services/api/Tokens.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

Q_LOGGING_CATEGORY(lcApi, "siaran.api")
Q_LOGGING_CATEGORY(lcAccess, "siaran.access")

constexpr qint64 Anybody = 0;
constexpr qsizetype LongestKey = 200;

using Clock = std::chrono::steady_clock;

http::HttpResponse tooMany(std::chrono::milliseconds wait)
{
    return problem({ErrorKind::RateLimited, {}, wait, u"rate_limited"_s});
}

bool isPrintable(const QByteArray& text)
{
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

QByteArray fingerprintOf(const http::HttpRequest& request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& part : {request.method, request.path, request.rawQuery, request.body}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result().toHex();
}

/// Who did what, and how it went: acts, and what was refused. Reads are counted only. The holder is told by number, and
/// nothing of what was said.
void note(const Caller& caller, const QByteArray& method, const QString& operation, qint64 id, int status,
          Clock::duration took)
{
    const bool isRead = method == "GET"_ba && status < 400;
    if (isRead || status == 429) {
        return;
    }
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    qCInfo(lcAccess).nospace().noquote() << "token " << caller.token << ' ' << operation << ' ' << id << ": " << status
                                         << " after " << ms << " ms";
}

http::HttpResponse responseTo(const Answer& answer, const QString& operation)
{
    if (answer) {
        return *answer;
    }
    const auto& error = answer.error();
    if (error.kind == ErrorKind::Internal || error.kind == ErrorKind::Unavailable) {
        qCWarning(lcApi) << operation << "failed:" << error.detail << error.reason;
    }
    return problem(error);
}

} // namespace

Api::Api(QList<Route> routes, Tokens& tokens, Repeats& repeats, ServiceDesk& desk, const ApiLimits& limits)
    : m_routes(std::move(routes))
    , m_tokens(tokens)
    , m_repeats(repeats)
    , m_desk(desk)
    , m_requests(limits.requestsPerSecond, limits.burst)
    , m_failedLogins(limits.failedLoginsPerSecond, limits.failedLoginBurst)
{
}

Api::Match Api::find(const QByteArray& method, const QByteArray& path) const
{
    Match match;
    for (const auto& route : m_routes) {
        const auto id = matchPath(route.path, path);
        if (!id) {
            continue;
        }
        if (route.method == method) {
            return {.route = &route, .id = *id};
        }
        match.otherMethods.append(route.method);
    }
    return match;
}

QCoro::Task<Result<Caller>> Api::callerOf(QByteArray authorization)
{
    const auto scheme = "bearer "_ba;
    Result<std::optional<Caller>> found;
    if (authorization.left(scheme.size()).toLower() == scheme) {
        auto finding = m_tokens.find(authorization.mid(scheme.size()).trimmed());
        found = co_await finding;
    }
    if (!found) {
        co_return tl::unexpected(found.error());
    }
    if (*found) {
        co_return **found;
    }
    if (const auto wait = m_failedLogins.take(Anybody, Clock::now())) {
        co_return tl::unexpected(Error {ErrorKind::RateLimited, {}, *wait, u"rate_limited"_s});
    }
    co_return fail(ErrorKind::Unauthorized, {}, u"token.invalid"_s);
}

QCoro::Task<http::HttpResponse> Api::handle(http::HttpRequest request)
{
    const auto begun = Clock::now();
    const auto match = find(request.method, request.path);
    const auto operation = match.route == nullptr ? u"none"_s : match.route->operation;
    auto answering = answer(match, std::move(request));
    auto response = co_await answering;
    // What it holds is of people, and of this moment.
    response.headers.insert("Cache-Control"_ba, "no-store"_ba);
    m_metrics.count(operation, response.status, Clock::now() - begun);
    co_return response;
}

QCoro::Task<http::HttpResponse> Api::answer(Match match, http::HttpRequest request)
{
    auto asking = callerOf(request.headers.value("authorization"_ba));
    const auto caller = co_await asking;
    if (!caller) {
        co_return caller.error().reason == "token.invalid"_L1 ? problem(401, u"token.invalid"_s)
                                                              : problem(caller.error());
    }
    const auto begun = Clock::now();
    const auto method = request.method;
    auto serving = serve(match, *caller, std::move(request));
    const auto response = co_await serving;
    note(*caller, method, match.route == nullptr ? u"none"_s : match.route->operation, match.id, response.status,
         Clock::now() - begun);
    co_return response;
}

QCoro::Task<http::HttpResponse> Api::serve(Match match, Caller caller, http::HttpRequest request)
{
    if (const auto wait = m_requests.take(caller.token, Clock::now())) {
        co_return tooMany(*wait);
    }
    if (match.route == nullptr) {
        auto refused = match.otherMethods.isEmpty() ? problem(404, u"not_found"_s) : problem(405, u"method"_s);
        if (!match.otherMethods.isEmpty()) {
            refused.headers.insert("Allow"_ba, match.otherMethods.join(", "_ba));
        }
        co_return refused;
    }
    if (!allows(match.route->access, caller.role)) {
        co_return problem(403, u"access.role"_s);
    }
    Request question {.caller = caller, .services = m_desk.servicesOf(caller), .id = match.id, .http = request};
    if (match.route->acts && question.http.headers.contains("idempotency-key"_ba)) {
        auto acting = actOnce(match.route, std::move(question));
        co_return co_await acting;
    }
    auto handling = match.route->handle(std::move(question));
    const auto answered = co_await handling;
    co_return responseTo(answered, match.route->operation);
}

QCoro::Task<http::HttpResponse> Api::actOnce(const Route* route, Request request)
{
    const RepeatKey key {.token = request.caller.token,
                         .key = request.http.headers.value("idempotency-key"_ba),
                         .fingerprint = fingerprintOf(request.http)};
    if (key.key.isEmpty() || key.key.size() > LongestKey || !isPrintable(key.key)) {
        co_return problem(422, u"repeat.key"_s, u"an Idempotency-Key has 1 to 200 characters of ASCII, no spaces"_s);
    }
    auto beginning = m_repeats.begin(key);
    const auto earlier = co_await beginning;
    if (!earlier) {
        co_return problem(earlier.error());
    }
    if (*earlier) {
        co_return **earlier;
    }
    auto handling = route->handle(std::move(request));
    const auto answered = co_await handling;
    const auto response = responseTo(answered, route->operation);
    // What could not be done now may be tried again under the same key.
    const bool isCancelled = !answered && answered.error().kind == ErrorKind::Cancelled;
    const bool mayTryAgain = isCancelled || response.status >= 500 || response.status == 429;
    auto keeping = mayTryAgain ? m_repeats.release(key) : m_repeats.finish(key, response);
    if (const auto kept = co_await keeping; !kept) {
        qCWarning(lcApi) << "an answer could not be kept:" << kept.error().detail;
    }
    co_return response;
}

} // namespace siaran::api
