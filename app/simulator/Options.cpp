#include "app/simulator/Options.h"

#include <QCommandLineParser>

#include <chrono>
#include <functional>

namespace siaran::app {

using namespace Qt::StringLiterals;
using simulator::SimulatorSettings;

namespace {

/// One option: how it reads its value, which answers false for a value it does not like.
struct Option {
    QString name;
    QString value;
    QString description;
    std::function<bool(SimulatorSettings&, const QString&)> apply;
};

Option text(const QString& name, const QString& description, QString SimulatorSettings::*field)
{
    return {name, u"text"_s, description, [field](SimulatorSettings& settings, const QString& value) {
                settings.*field = value;
                return !value.isEmpty();
            }};
}

/// A share between 0 and 1; `field` says where it goes: a member, or one inside a member.
Option share(const QString& name, const QString& description, const std::function<double&(SimulatorSettings&)>& field)
{
    return {name, u"0..1"_s, description, [field](SimulatorSettings& settings, const QString& value) {
                bool isNumber = false;
                const double number = value.toDouble(&isNumber);
                field(settings) = number;
                return isNumber && number >= 0 && number <= 1;
            }};
}

template <typename Part>
auto within(Part SimulatorSettings::*part, double Part::*field)
{
    return [part, field](SimulatorSettings& settings) -> double& { return settings.*part.*field; };
}

template <typename Number>
Option whole(const QString& name, const QString& description, qint64 least, qint64 most,
             Number SimulatorSettings::*field)
{
    return {name, u"%1..%2"_s.arg(least).arg(most), description,
            [least, most, field](SimulatorSettings& settings, const QString& value) {
                bool isNumber = false;
                const qint64 number = value.toLongLong(&isNumber);
                settings.*field = static_cast<Number>(number);
                return isNumber && number >= least && number <= most;
            }};
}

Option flag(const QString& name, const QString& description, bool SimulatorSettings::*field)
{
    return {name, {}, description, [field](SimulatorSettings& settings, const QString&) {
                settings.*field = true;
                return true;
            }};
}

QList<Option> basics()
{
    return {
        whole(u"port"_s, u"Port on the loopback address; 0 takes any free one."_s, 0, 65535, &SimulatorSettings::port),
        whole(u"seed"_s, u"Decides what becomes of every recipient."_s, 0, std::numeric_limits<qint64>::max(),
              &SimulatorSettings::seed),
        whole(u"throughput"_s, u"Messages per second; 80 is STANDARD, 1000 HIGH."_s, 1, 1'000'000,
              &SimulatorSettings::messagesPerSecond),
        whole(u"numbers"_s, u"Numbers of the account; the further ones follow the first."_s, 1, 20,
              &SimulatorSettings::numbers),
        whole(u"latency"_s, u"Median time until an answer, in ms; 0 answers at once."_s, 0, 60'000,
              &SimulatorSettings::answerLatency),
        whole(u"webhook-batch"_s, u"Most updates in one webhook."_s, 1, 1000, &SimulatorSettings::webhookBatch),
        {u"webhook-url"_s, u"url"_s, u"Where webhooks go; without it they are kept."_s,
         [](SimulatorSettings& settings, const QString& value) {
             settings.webhookUrl = QUrl(value, QUrl::StrictMode);
             return settings.webhookUrl.isValid() && settings.webhookUrl.scheme().startsWith("http"_L1);
         }},
        {u"time-scale"_s, u"factor"_s, u"How much faster than life statuses and replies come."_s,
         [](SimulatorSettings& settings, const QString& value) {
             settings.timeScale = value.toDouble();
             return settings.timeScale > 0;
         }},
        flag(u"steady-latency"_s, u"Every answer takes just as long."_s, &SimulatorSettings::steadyLatency),
        {u"no-faulty-numbers"_s,
         {},
         u"Treat +62 899 00 and an error code in six digits like any number."_s,
         [](SimulatorSettings& settings, const QString&) {
             settings.faultyNumbers = false;
             return true;
         }},
        flag(u"strict-numbers"_s, u"Put the country code before numbers without a plus, as the documentation says."_s,
             &SimulatorSettings::strictNumbers),
        text(u"ledger-file"_s, u"Keeps what was accepted, and webhooks to come, across a kill."_s,
             &SimulatorSettings::ledgerFile),
        text(u"tls-dir"_s,
             u"Serves HTTPS with certificate.pem and key.pem of this folder, made when missing; name the "
             u"certificate in SIARAN_GRAPH_CA."_s,
             &SimulatorSettings::tlsFolder),
        text(u"phone-number-id"_s, u"Id of the sending number."_s, &SimulatorSettings::phoneNumberId),
        text(u"account-id"_s, u"Id of the WhatsApp Business Account."_s, &SimulatorSettings::accountId),
        text(u"business-number"_s, u"The sending number: digits with country code."_s,
             &SimulatorSettings::businessNumber),
        text(u"access-token"_s, u"Better in SIARAN_SIMULATOR_TOKEN."_s, &SimulatorSettings::accessToken),
        text(u"app-secret"_s, u"Signs webhooks. Better in SIARAN_SIMULATOR_APP_SECRET."_s,
             &SimulatorSettings::appSecret),
        text(u"verify-token"_s, u"Challenges the webhook url first. Better in SIARAN_SIMULATOR_VERIFY_TOKEN."_s,
             &SimulatorSettings::verifyToken),
    };
}

template <typename Number>
Option limit(const QString& name, const QString& description, Number simulator::LimitSettings::*field)
{
    return {name, u"count"_s, description, [field](SimulatorSettings& settings, const QString& value) {
                bool isNumber = false;
                const auto number = value.toInt(&isNumber);
                settings.limits.*field = static_cast<Number>(number);
                return isNumber && number >= 0;
            }};
}

/// Minutes.
Option limit(const QString& name, const QString& description,
             std::chrono::milliseconds simulator::LimitSettings::*field)
{
    return {name, u"minutes"_s, description, [field](SimulatorSettings& settings, const QString& value) {
                bool isNumber = false;
                settings.limits.*field = std::chrono::minutes(value.toInt(&isNumber));
                return isNumber && settings.limits.*field > std::chrono::minutes(0);
            }};
}

Option limitFlag(const QString& name, const QString& description, bool simulator::LimitSettings::*field, bool set)
{
    return {name, {}, description, [field, set](SimulatorSettings& settings, const QString&) {
                settings.limits.*field = set;
                return true;
            }};
}

/// What depends on earlier messages.
QList<Option> limits()
{
    using L = simulator::LimitSettings;
    return {
        limitFlag(u"no-pair-limit"_s, u"Let one person be written to more often than once per 6 s (131056)."_s,
                  &L::pairs, false),
        limitFlag(u"window-at-once"_s, u"Refuse free text outside the 24 h window in the answer, not by a webhook."_s,
                  &L::windowAtOnce, true),
        limit(u"messaging-limit"_s, u"Different people within 24 h, then 131048; 0 is unlimited."_s, &L::people),
        limit(u"marketing-per-day"_s, u"Marketing messages that reach one person within 24 h, then 131049; 0 is any."_s,
              &L::marketingPerDay),
        limit(u"paced-after"_s, u"Messages of a marketing template that go before the rest is held; 0 is all."_s,
              &L::pacedAfter),
        limit(u"pacing-time"_s, u"Minutes of life until held messages are released or dropped."_s, &L::pacingTime),
        limit(u"paused-after"_s, u"Stops and refusals until a template is paused; 0 is never."_s, &L::pausedAfter),
        limit(u"token-lasts"_s, u"Accepted messages until the token has expired; 0 is for ever."_s, &L::tokenLasts),
    };
}

QList<Option> shares()
{
    using S = SimulatorSettings;
    using F = simulator::FailureShares;
    using D = simulator::DisturbanceShares;
    using I = simulator::InboundShares;
    return {
        share(u"delivered"_s, u"Of those that do not fail."_s, &S::delivered),
        share(u"read"_s, u"Of those delivered."_s, &S::read),
        share(u"replied"_s, u"Of those delivered."_s, &S::replied),
        share(u"stop"_s, u"Of the replies: those that ask to stop."_s, &S::stopReplies),
        share(u"undeliverable"_s, u"Fail later with 131026."_s, within(&S::failures, &F::undeliverable)),
        share(u"marketing-capped"_s, u"Fail later with 131049."_s, within(&S::failures, &F::marketingCapped)),
        share(u"marketing-stopped"_s, u"Fail later with 131050."_s, within(&S::failures, &F::marketingStopped)),
        share(u"experiment"_s, u"Fail later with 130472."_s, within(&S::failures, &F::experiment)),
        share(u"server-error"_s, u"Answered with HTTP 500, 131000."_s, within(&S::disturbances, &D::serverError)),
        share(u"unavailable"_s, u"Answered with HTTP 500, 131016."_s, within(&S::disturbances, &D::unavailable)),
        share(u"rate-limited"_s, u"Answered with 130429 below the limit."_s, within(&S::disturbances, &D::rateLimited)),
        share(u"broken-before"_s, u"Connection breaks, message not accepted."_s,
              within(&S::disturbances, &D::brokenBefore)),
        share(u"broken-after"_s, u"Connection breaks, message accepted."_s, within(&S::disturbances, &D::brokenAfter)),
        share(u"redirected"_s, u"Answered with HTTP 307 to the same address."_s,
              within(&S::disturbances, &D::redirected)),
        share(u"error-page"_s, u"Answered with HTTP 502 and HTML, message not accepted."_s,
              within(&S::disturbances, &D::errorPage)),
        share(u"error-page-after"_s, u"Answered with HTTP 502 and HTML, message accepted."_s,
              within(&S::disturbances, &D::errorPageAfter)),
        share(u"server-error-after"_s, u"Answered with HTTP 500, 131000, message accepted."_s,
              within(&S::disturbances, &D::serverErrorAfter)),
        share(u"service-down"_s, u"Answered with HTTP 503, code 2."_s, within(&S::disturbances, &D::serviceDown)),
        share(u"slow-body"_s, u"The answer comes in drips, message accepted."_s,
              within(&S::disturbances, &D::slowBody)),
        share(u"read-at-once"_s, u"Of those read: no `delivered` comes before."_s, &S::readAtOnce),
        share(u"offline"_s, u"Of those delivered: only after hours or days."_s, &S::offline),
        share(u"sent-before-failure"_s, u"Of those that fail: `sent` comes first."_s, &S::sentBeforeFailure),
        share(u"pacing-dropped"_s, u"Templates whose held messages are dropped with 132015."_s,
              within(&S::limits, &simulator::LimitSettings::pacingDropped)),
        share(u"other-kinds"_s, u"Of the replies: pictures, places, reactions ... instead of words."_s,
              within(&S::inbound, &I::otherKinds)),
        share(u"without-context"_s, u"Of the replies: do not say what they answer."_s,
              within(&S::inbound, &I::withoutContext)),
        share(u"hidden-numbers"_s, u"People told of by their user id only."_s, within(&S::inbound, &I::hiddenNumbers)),
        share(u"number-changes"_s, u"People who have another number after they answered."_s,
              within(&S::inbound, &I::numberChanges)),
        share(u"stop-by-switch"_s, u"Of the stops: by WhatsApp's own switch."_s, within(&S::inbound, &I::stopBySwitch)),
        share(u"duplicated-webhooks"_s, u"Updates that come twice."_s, &S::duplicatedWebhooks),
        share(u"shuffled-webhooks"_s, u"Updates that come out of order."_s, &S::shuffledWebhooks),
    };
}

SimulatorSettings fromEnvironment()
{
    SimulatorSettings settings;
    settings.accessToken = qEnvironmentVariable("SIARAN_SIMULATOR_TOKEN", settings.accessToken);
    settings.appSecret = qEnvironmentVariable("SIARAN_SIMULATOR_APP_SECRET", settings.appSecret);
    settings.verifyToken = qEnvironmentVariable("SIARAN_SIMULATOR_VERIFY_TOKEN", settings.verifyToken);
    return settings;
}

} // namespace

Result<SimulatorSettings> readOptions(const QStringList& arguments)
{
    const QList<Option> options = basics() + limits() + shares();
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A local WhatsApp Cloud API for practice, tests and demonstrations. What it does on command (POST "
        u"/_simulator/people, /account, /token, /templates, /disturbances) is told in docs/simulator.md."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    for (const Option& option : options) {
        parser.addOption(QCommandLineOption(option.name, option.description, option.value));
    }
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty()) {
        return fail(ErrorKind::Invalid, u"It takes options only; --help lists them."_s);
    }

    SimulatorSettings settings = fromEnvironment();
    for (const Option& option : options) {
        if (parser.isSet(option.name) && !option.apply(settings, parser.value(option.name))) {
            return fail(ErrorKind::Invalid, u"--%1 expects %2."_s.arg(option.name, option.value));
        }
    }
    return settings;
}

} // namespace siaran::app
