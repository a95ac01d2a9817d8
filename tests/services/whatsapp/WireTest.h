#pragma once

#include "services/whatsapp/MessageCodec.h"
#include "services/whatsapp/NetworkTransport.h"
#include "tests/services/whatsapp/FaultServer.h"
#include "tests/services/whatsapp/Json.h"

#include <QTest>

#include <array>

// What the tests on the wire have in common.
namespace wire {

using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

inline const auto Accepting = FaultServer::ok(json(R"({'messages':[{'id':'wamid.1'}]})"));

inline TransportSettings trusting(int managers = 1)
{
    return {.managers = managers, .authorities = FaultServer::certificate()};
}

inline HttpRequest asking(const FaultServer& server, const QByteArray& body = "{\"message\":1}",
                          std::chrono::milliseconds timeout = std::chrono::seconds(10))
{
    return {.url = server.url(), .accessToken = "EAAtoken", .body = body, .timeout = timeout};
}

inline HttpAnswer post(NetworkTransport& transport, const HttpRequest& request)
{
    return QCoro::waitFor(transport.post(request));
}

inline QCoro::Task<> collect(NetworkTransport& transport, HttpRequest request, QList<HttpAnswer>* answers)
{
    answers->push_back(co_await transport.post(std::move(request)));
}

inline QString said(const SendOutcome& outcome)
{
    constexpr std::array words {"accepted"_L1, "rejected"_L1, "not sent"_L1, "in doubt"_L1};
    return words.at(outcome.index());
}

// A second delivery would follow at once; this is time enough for it.
inline void lookAgain()
{
    QTest::qWait(40);
}

} // namespace wire
