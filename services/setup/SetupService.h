#pragma once

#include "services/core/Result.h"
#include "services/domain/MessageStatus.h"
#include "services/setup/Connection.h"

#include <QCoro/QCoroTask>
#include <QDateTime>
#include <QList>
#include <QObject>

#include <optional>

namespace siaran::setup {

/// A token that may send and manage.
struct TokenFacts {
    QString appId = {};
    QDateTime expiresAt = {}; ///< UTC; invalid: never

    friend bool operator==(const TokenFacts&, const TokenFacts&) = default;
};

/// A number of the account, as WhatsApp tells it.
struct NumberFacts {
    QString id = {};
    QString displayNumber = {};
    QString verifiedName = {};
    bool isConnected = true; ///< registered: only then it may send

    friend bool operator==(const NumberFacts&, const NumberFacts&) = default;
};

/// What is sent to the owner to see whether everything works: a template, or words of one's own, which WhatsApp takes
/// only within a day after the owner wrote to the number.
struct TestMessage {
    QString to = {}; ///< E.164
    QString templateName = {}; ///< without variables; empty: `text` is sent
    QString language = {};
    QString text = {};
};

/// What became of a message, as WhatsApp reported it here.
struct StatusReport {
    QString messageId = {};
    MessageStatus status = MessageStatus::Sent;
    std::optional<int> errorCode = std::nullopt;
};

/// Tries a connection before it is used. Nothing is stored. Every error has a reason that begins with "setup." and
/// says what is the matter; the ui has a sentence for each. Lives on one thread; answers come back on it.
class SetupService : public QObject {
    Q_OBJECT

public:
    /// setup.token_form, .token_invalid, .token_expired, .token_no_send, .token_no_manage.
    [[nodiscard]] virtual QCoro::Task<Result<TokenFacts>> checkToken(Connection connection) = 0;
    /// The numbers of the account: setup.account_form, .account_unknown.
    [[nodiscard]] virtual QCoro::Task<Result<QList<NumberFacts>>> numbers(Connection connection) = 0;
    /// The chosen one: setup.number_form, .number_other_account, .number_not_connected.
    [[nodiscard]] virtual QCoro::Task<Result<NumberFacts>> checkNumber(Connection connection) = 0;
    /// setup.secret_form, .secret_wrong. Where WhatsApp does not judge it, the signature of the first report does.
    [[nodiscard]] virtual QCoro::Task<Result<void>> checkAppSecret(Connection connection) = 0;

    /// Whether WhatsApp reports to the app of this token at all.
    [[nodiscard]] virtual QCoro::Task<Result<bool>> isSubscribed(Connection connection) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> subscribe(Connection connection) = 0;

    /// Listens where a tunnel to this computer ends, and answers where. Listening again changes port or secrets.
    /// setup.port_taken.
    [[nodiscard]] virtual Result<QUrl> listen(Connection connection) = 0;
    virtual void stopListening() = 0;
    /// Calls the public address as WhatsApp does: the challenge, and a signed report without content. Where listen()
    /// is on, both must have arrived here. setup.address_form, .address_away, .address_tls, .address_path,
    /// .address_verify, .address_other, .address_elsewhere, .signature.
    [[nodiscard]] virtual QCoro::Task<Result<void>> checkAddress(Connection connection) = 0;

    /// Answers the id of the message. setup.test_refused (detail: the code), .test_unsure, and the general ones.
    [[nodiscard]] virtual QCoro::Task<Result<QString>> sendTest(Connection connection, TestMessage message) = 0;

    /// Ends everything that is under way with Cancelled.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// While listening. Reports are not kept here: WhatsApp tells them again to the workspace.
    void reported(const siaran::setup::StatusReport& report);
    /// Something arrived that the app secret did not sign.
    void signatureRefused();

protected:
    using QObject::QObject;
};

} // namespace siaran::setup
