#pragma once

#include "models/setup/LiveCheck.h"
#include "services/setup/SetupService.h"

#include <QObject>

namespace siaran::models {

/// A connection while it is entered, with what is known of each of its parts. What depends on another part is tried
/// again when that one changes. Nothing is kept by it.
class SetupSession final : public QObject {
    Q_OBJECT

public:
    /// How the reports of WhatsApp arrive.
    enum class Arrival {
        Tunnel, ///< from a public address to this computer
        Server, ///< at a server of Siaran
        Nowhere, ///< for now: messages leave, and what becomes of them stays unknown
    };
    enum class Test { None, Sending, Accepted, Sent, Delivered, Failed };

    /// Begins with `connection`, trying what it has; an empty verify token is made up.
    SetupSession(setup::SetupService& service, const setup::Connection& connection, QObject* parent = nullptr);
    ~SetupSession() override;

    [[nodiscard]] const setup::Connection& connection() const { return m_connection; }
    [[nodiscard]] Arrival arrival() const { return m_arrival; }

    void setToken(const QString& token);
    void setAccountId(const QString& id);
    void setNumberId(const QString& id);
    void setAppSecret(const QString& secret);
    void setVerifyToken(const QString& token);
    void setArrival(Arrival arrival);
    void setAddress(const QString& address);
    void setPort(quint16 port);
    void setGraph(const QString& url, const QString& version, const QString& caFile);
    void makeVerifyToken();

    [[nodiscard]] const LiveCheck& token() const { return m_token; }
    [[nodiscard]] const LiveCheck& account() const { return m_account; }
    [[nodiscard]] const LiveCheck& number() const { return m_number; }
    [[nodiscard]] const LiveCheck& appSecret() const { return m_appSecret; }
    [[nodiscard]] const LiveCheck& address() const { return m_address; }
    [[nodiscard]] const LiveCheck& subscription() const { return m_subscription; }

    [[nodiscard]] const setup::TokenFacts& tokenFacts() const { return m_tokenFacts; }
    /// Of the account, once it was found.
    [[nodiscard]] const QList<setup::NumberFacts>& numbers() const { return m_numbers; }
    [[nodiscard]] const setup::NumberFacts& numberFacts() const { return m_numberFacts; }
    /// Where the tunnel has to end; an error while the port is taken.
    [[nodiscard]] const Result<QUrl>& here() const { return m_here; }

    /// Lets the app of the token get the reports, and looks again.
    void subscribe();
    /// Tries everything once more.
    void checkAll();

    void sendTest(const setup::TestMessage& message);
    [[nodiscard]] Test test() const { return m_test; }
    /// Why it Failed, or what is odd about a message that is on its way (setup.signature).
    [[nodiscard]] const std::optional<Error>& testError() const { return m_testError; }
    /// The code WhatsApp gave for a message that failed later; 0: none.
    [[nodiscard]] int testCode() const { return m_testCode; }
    /// Whether its delivery can be seen on this computer at all.
    [[nodiscard]] bool seesReports() const { return m_arrival == Arrival::Tunnel && m_here.has_value(); }

    /// Whether there is enough for messages to leave.
    [[nodiscard]] bool maySend() const;
    /// Whether reports arrive as well.
    [[nodiscard]] bool hears() const;

Q_SIGNALS:
    /// Anything: a value, a check, the test.
    void changed();

private:
    void askToken(int turn);
    void askAccount(int turn);
    void askNumber(int turn);
    void askAppSecret(int turn);
    void askAddress(int turn);
    void askSubscription(int turn);
    void listen();
    void accountChanged();
    void secretsChanged();
    void takeReport(const setup::StatusReport& report);
    void takeBadSignature();

    setup::SetupService& m_service;
    setup::Connection m_connection;
    Arrival m_arrival = Arrival::Tunnel;
    LiveCheck m_token;
    LiveCheck m_account;
    LiveCheck m_number;
    LiveCheck m_appSecret;
    LiveCheck m_address;
    LiveCheck m_subscription;
    setup::TokenFacts m_tokenFacts;
    QList<setup::NumberFacts> m_numbers;
    setup::NumberFacts m_numberFacts;
    Result<QUrl> m_here = QUrl();
    Test m_test = Test::None;
    QString m_testId;
    QList<setup::StatusReport> m_early; ///< reports that came before the answer with the message's id
    std::optional<Error> m_testError;
    int m_testCode = 0;
};

} // namespace siaran::models
