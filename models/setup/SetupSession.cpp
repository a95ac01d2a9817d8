#include "models/setup/SetupSession.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::models {

using setup::SetupService;

namespace {

template <typename Value>
Result<void> outcomeOf(const Result<Value>& answer)
{
    return answer ? Result<void>() : Result<void>(tl::unexpected(answer.error()));
}

} // namespace

SetupSession::SetupSession(SetupService& service, const setup::Connection& connection, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_connection(connection)
    , m_token([this](int turn) { askToken(turn); })
    , m_account([this](int turn) { askAccount(turn); })
    , m_number([this](int turn) { askNumber(turn); })
    , m_appSecret([this](int turn) { askAppSecret(turn); })
    , m_address([this](int turn) { askAddress(turn); })
    , m_subscription([this](int turn) { askSubscription(turn); })
{
    for (auto* check : {&m_token, &m_account, &m_number, &m_appSecret, &m_address, &m_subscription}) {
        connect(check, &LiveCheck::changed, this, &SetupSession::changed);
    }
    connect(&m_service, &SetupService::reported, this, &SetupSession::takeReport);
    connect(&m_service, &SetupService::signatureRefused, this, &SetupSession::takeBadSignature);
    if (m_connection.secrets.verifyToken.isEmpty()) {
        m_connection.secrets.verifyToken = QUuid::createUuid().toByteArray(QUuid::Id128);
    }
    listen();
    checkAll();
}

SetupSession::~SetupSession()
{
    m_service.cancel();
    m_service.stopListening();
}

void SetupSession::checkAll()
{
    const auto again = [](LiveCheck& check, bool isEntered) { isEntered ? check.askNow() : check.clear(); };
    const auto& account = m_connection.account;
    const bool hasToken = !m_connection.secrets.accessToken.isEmpty();
    again(m_token, hasToken);
    again(m_account, hasToken && !account.wabaId.isEmpty());
    again(m_number, hasToken && account.isComplete());
    again(m_appSecret, hasToken && account.isComplete() && !m_connection.secrets.appSecret.isEmpty());
    again(m_subscription, hasToken && !account.wabaId.isEmpty());
    again(m_address, m_arrival != Arrival::Nowhere && !account.webhookAddress.isEmpty());
}

void SetupSession::setToken(const QString& token)
{
    // Tokens are copied from a page: what came with them is not part of them.
    const auto entered = token.trimmed().toUtf8();
    if (std::exchange(m_connection.secrets.accessToken, entered) == entered) {
        return;
    }
    entered.isEmpty() ? m_token.clear() : m_token.restart();
    accountChanged();
}

void SetupSession::setAccountId(const QString& id)
{
    if (const auto entered = id.trimmed(); std::exchange(m_connection.account.wabaId, entered) != entered) {
        m_numbers.clear();
        accountChanged();
    }
}

void SetupSession::setNumberId(const QString& id)
{
    const auto entered = id.trimmed();
    if (std::exchange(m_connection.account.phoneNumberId, entered) == entered) {
        return;
    }
    m_numberFacts = {};
    entered.isEmpty() ? m_number.clear() : m_number.restart();
    secretsChanged();
}

void SetupSession::setAppSecret(const QString& secret)
{
    const auto entered = secret.trimmed().toUtf8();
    if (std::exchange(m_connection.secrets.appSecret, entered) != entered) {
        secretsChanged();
    }
}

void SetupSession::setVerifyToken(const QString& token)
{
    const auto entered = token.trimmed().toUtf8();
    if (std::exchange(m_connection.secrets.verifyToken, entered) != entered) {
        secretsChanged();
    }
}

void SetupSession::makeVerifyToken()
{
    setVerifyToken(QUuid::createUuid().toString(QUuid::Id128));
    Q_EMIT changed();
}

void SetupSession::setArrival(Arrival arrival)
{
    if (std::exchange(m_arrival, arrival) != arrival) {
        listen();
        const bool isEntered = arrival != Arrival::Nowhere && !m_connection.account.webhookAddress.isEmpty();
        isEntered ? m_address.askNow() : m_address.clear();
    }
}

void SetupSession::setAddress(const QString& address)
{
    auto entered = QUrl(address.trimmed(), QUrl::StrictMode);
    if (!entered.isEmpty() && (entered.path().isEmpty() || entered.path() == "/"_L1)) {
        entered.setPath(u"/webhooks/whatsapp"_s); // the door that Siaran opens
    }
    if (std::exchange(m_connection.account.webhookAddress, entered) != entered) {
        address.trimmed().isEmpty() ? m_address.clear() : m_address.restart();
    }
}

void SetupSession::setPort(quint16 port)
{
    if (std::exchange(m_connection.account.webhookPort, port) != port) {
        listen();
        if (m_address.state() != LiveCheck::State::Empty) {
            m_address.restart();
        }
    }
}

void SetupSession::setGraph(const QString& url, const QString& version, const QString& caFile)
{
    const settings::WhatsAppSettings usual;
    auto account = m_connection.account;
    account.graphUrl = url.trimmed().isEmpty() ? usual.graphUrl : QUrl(url.trimmed());
    account.graphVersion = version.trimmed().isEmpty() ? usual.graphVersion : version.trimmed();
    account.caFile = caFile.trimmed();
    if (account == std::exchange(m_connection.account, account)) {
        return;
    }
    if (!m_connection.secrets.accessToken.isEmpty()) {
        m_token.restart();
        accountChanged();
    }
}

// The list of numbers, the number, the secret and the subscription all hang on it.
void SetupSession::accountChanged()
{
    const bool isEntered = !m_connection.secrets.accessToken.isEmpty() && !m_connection.account.wabaId.isEmpty();
    isEntered ? m_account.restart() : m_account.clear();
    isEntered ? m_subscription.restart() : m_subscription.clear();
    isEntered && !m_connection.account.phoneNumberId.isEmpty() ? m_number.restart() : m_number.clear();
    secretsChanged();
}

void SetupSession::secretsChanged()
{
    const bool isEntered = !m_connection.secrets.accessToken.isEmpty() && m_connection.account.isComplete()
        && !m_connection.secrets.appSecret.isEmpty();
    isEntered ? m_appSecret.restart() : m_appSecret.clear();
    listen();
    if (m_address.state() != LiveCheck::State::Empty) {
        m_address.restart();
    }
}

void SetupSession::listen()
{
    if (m_arrival != Arrival::Tunnel) {
        m_service.stopListening();
        m_here = QUrl();
        return;
    }
    m_here = m_service.listen(m_connection);
    // What is free now stays the one that the tunnel was told.
    if (m_here && m_connection.account.webhookPort == 0) {
        m_connection.account.webhookPort = quint16(m_here->port(0));
    }
}

void SetupSession::askToken(int turn)
{
    QCoro::connect(m_service.checkToken(m_connection), this, [this, turn](const Result<setup::TokenFacts>& answer) {
        m_tokenFacts = answer.value_or(setup::TokenFacts());
        m_token.take(turn, outcomeOf(answer));
    });
}

void SetupSession::askAccount(int turn)
{
    QCoro::connect(m_service.numbers(m_connection), this,
                   [this, turn](const Result<QList<setup::NumberFacts>>& answer) {
                       const auto before = std::exchange(m_numbers, answer.value_or(QList<setup::NumberFacts>()));
                       if (!m_account.take(turn, outcomeOf(answer))) {
                           m_numbers = before;
                           return;
                       }
                       // Where there is only one, nobody has to choose.
                       if (m_numbers.size() == 1 && m_connection.account.phoneNumberId.isEmpty()) {
                           setNumberId(m_numbers.constFirst().id);
                       }
                       Q_EMIT changed();
                   });
}

void SetupSession::askNumber(int turn)
{
    QCoro::connect(m_service.checkNumber(m_connection), this, [this, turn](const Result<setup::NumberFacts>& answer) {
        m_numberFacts = answer.value_or(setup::NumberFacts());
        m_number.take(turn, outcomeOf(answer));
    });
}

void SetupSession::askAppSecret(int turn)
{
    QCoro::connect(m_service.checkAppSecret(m_connection), this,
                   [this, turn](const Result<void>& answer) { m_appSecret.take(turn, answer); });
}

void SetupSession::askAddress(int turn)
{
    QCoro::connect(m_service.checkAddress(m_connection), this,
                   [this, turn](const Result<void>& answer) { m_address.take(turn, answer); });
}

void SetupSession::askSubscription(int turn)
{
    QCoro::connect(m_service.isSubscribed(m_connection), this, [this, turn](const Result<bool>& answer) {
        const bool isMissing = answer && !*answer;
        m_subscription.take(turn,
                            isMissing ? Result<void>(siaran::fail(ErrorKind::NotFound, {}, u"setup.not_subscribed"_s))
                                      : outcomeOf(answer));
    });
}

void SetupSession::subscribe()
{
    QCoro::connect(m_service.subscribe(m_connection), this, [this](const Result<void>& answer) {
        answer ? m_subscription.askNow() : m_subscription.fail(answer.error());
    });
}

void SetupSession::sendTest(const setup::TestMessage& message)
{
    if (m_test == Test::Sending) {
        return; // once is enough
    }
    m_test = Test::Sending;
    m_testId.clear();
    m_early.clear();
    m_testError.reset();
    m_testCode = 0;
    Q_EMIT changed();
    QCoro::connect(m_service.sendTest(m_connection, message), this, [this](const Result<QString>& answer) {
        m_test = answer ? Test::Accepted : Test::Failed;
        if (answer) {
            m_testId = *answer;
            for (const auto& report : std::exchange(m_early, {})) {
                takeReport(report);
            }
        } else {
            m_testError = answer.error();
            m_testCode = answer.error().detail.toInt();
        }
        Q_EMIT changed();
    });
}

void SetupSession::takeReport(const setup::StatusReport& report)
{
    if (m_test == Test::Sending) {
        m_early.push_back(report);
        return;
    }
    if (m_testId.isEmpty() || report.messageId != m_testId) {
        return;
    }
    m_testError.reset();
    if (report.status == MessageStatus::Failed) {
        m_test = Test::Failed;
        m_testCode = report.errorCode.value_or(0);
        m_testError = Error {.kind = ErrorKind::Invalid, .detail = {}, .retryAfter = {}, .reason = u"setup.test_refused"_s};
    } else if (report.status == MessageStatus::Delivered || report.status == MessageStatus::Read) {
        m_test = Test::Delivered;
    } else if (m_test == Test::Accepted) {
        m_test = Test::Sent;
    }
    Q_EMIT changed();
}

void SetupSession::takeBadSignature()
{
    // Anybody can knock; only while reports are waited for it says something about the secret.
    if (m_test == Test::Accepted || m_test == Test::Sending) {
        const Error signature {.kind = ErrorKind::Invalid, .detail = {}, .retryAfter = {}, .reason = u"setup.signature"_s};
        m_testError = signature;
        m_appSecret.fail(signature);
        Q_EMIT changed();
    }
}

bool SetupSession::maySend() const
{
    return m_token.isGood() && m_account.isGood() && m_number.isGood();
}

bool SetupSession::hears() const
{
    return m_arrival != Arrival::Nowhere && m_address.isGood() && m_appSecret.isGood() && m_subscription.isGood();
}

} // namespace siaran::models
