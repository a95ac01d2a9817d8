#pragma once

#include "services/sending/SendingEngine.h"
#include "services/whatsapp/AccountGateway.h"
#include "services/whatsapp/MessageGateway.h"
#include "tests/support/Gate.h"
#include "tests/support/Shop.h"

#include <QCoro/QCoroTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <functional>
#include <vector>

/// Counts what is put on the wire and answers as it is told.
class FakeGateway final : public siaran::whatsapp::MessageGateway {
public:
    using Clock = std::chrono::steady_clock;
    using Answer = std::function<siaran::whatsapp::SendOutcome(const siaran::whatsapp::OutgoingMessage&)>;

    QCoro::Task<siaran::whatsapp::SendOutcome> send(siaran::whatsapp::OutgoingMessage message) override
    {
        ++deliveries[message.recipientE164];
        messages.push_back(message);
        times.push_back(Clock::now());
        co_await QCoro::sleepFor(latency);
        co_return answer(message);
    }

    siaran::whatsapp::SendOutcome accept()
    {
        return siaran::whatsapp::Accepted {.wamid = QStringLiteral("wamid.%1").arg(++m_last)};
    }

    bool reachedNobodyTwice() const
    {
        return std::ranges::all_of(deliveries, [](int count) { return count == 1; });
    }

    Answer answer = [this](const siaran::whatsapp::OutgoingMessage&) { return accept(); };
    std::chrono::milliseconds latency {1};
    QHash<QString, int> deliveries;
    QList<siaran::whatsapp::OutgoingMessage> messages;
    std::vector<Clock::time_point> times;

private:
    int m_last = 0;
};

/// Tells what it is told to tell of the number once the gate is open or the question is cancelled, and counts how often
/// it was asked.
class FakeAccount final : public siaran::whatsapp::AccountGateway {
public:
    QCoro::Task<siaran::Result<siaran::whatsapp::PhoneNumberInfo>> phoneNumber() override
    {
        ++asked;
        auto passing = gate.pass();
        co_await passing;
        co_return siaran::Result<siaran::whatsapp::PhoneNumberInfo>(told);
    }
    QCoro::Task<siaran::Result<siaran::whatsapp::BusinessAccountInfo>> businessAccount() override
    {
        co_return siaran::fail(siaran::ErrorKind::Unavailable);
    }
    void cancel() override { gate.open(); }

    siaran::test::Gate gate;
    siaran::Result<siaran::whatsapp::PhoneNumberInfo> told = siaran::fail(siaran::ErrorKind::Unavailable);
    int asked = 0;
};

/// A shop whose campaigns are rows, made to run without a launch, and everything an engine needs.
struct SendingWorld {
    SendingWorld() { shop.addNumber(); }

    siaran::sending::EngineSettings settings() const
    {
        return {.sender = QUuid::createUuid(), .host = QStringLiteral("test"), .journalFolder = journals.path()};
    }

    /// A running campaign to every contact, `more` being further columns (", cooldown_days = 7").
    siaran::CampaignId begin(int ratePerSecond = 0, const QString& more = {})
    {
        const auto draft = shop.draft();
        const auto content = QString::fromUtf8(QJsonDocument(toJson(draft.content)).toJson(QJsonDocument::Compact));
        const auto id = database
                            .value(QStringLiteral("INSERT INTO campaign (name, segment_id, content) "
                                                  "VALUES ('Promo', %1, '%2') RETURNING id")
                                       .arg(draft.segment.value())
                                       .arg(content))
                            .toLongLong();
        database.execute(QStringLiteral("INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164) "
                                        "SELECT %1, row_number() OVER (ORDER BY id), id, phone_e164 FROM contact")
                             .arg(id));
        database.execute(
            QStringLiteral("UPDATE campaign SET status = 'running', frozen_at = now(), started_at = now(), "
                           "phone_number_id = (SELECT min(id) FROM phone_number), rate_per_second = %1 %2 "
                           "WHERE id = %3")
                .arg(ratePerSecond)
                .arg(more)
                .arg(id));
        return siaran::CampaignId(id);
    }

    void set(siaran::CampaignId id, const QString& status)
    {
        database.execute(QStringLiteral("UPDATE campaign SET status = '%1' WHERE id = %2").arg(status).arg(id.value()));
    }

    int count(const QString& status)
    {
        return database.value(QStringLiteral("SELECT count(*) FROM campaign_message WHERE status = '%1'").arg(status))
            .toInt();
    }

    int skipped(const QString& reason)
    {
        return database
            .value(QStringLiteral("SELECT count(*) FROM campaign_message WHERE skip_reason = '%1'").arg(reason))
            .toInt();
    }

    QString status(siaran::CampaignId id)
    {
        return database.value(QStringLiteral("SELECT status FROM campaign WHERE id = %1").arg(id.value())).toString();
    }

    QTemporaryDir journals;
    TestDatabase database;
    Shop shop {database};
    FakeGateway gateway;
    FakeAccount account;
};

/// One life of an engine in that world.
struct Life {
    explicit Life(SendingWorld& world, bool withAccount = false)
        : Life(world, world.database.executor(), withAccount)
    {
    }

    Life(SendingWorld& world, siaran::db::DbExecutor& database, bool withAccount = false)
        : settings(world.settings())
        , settling(world.database.settings(), world.database.catalog())
        , ledger(database, settling, settings.sender)
        , engine(settings, ledger, world.gateway, withAccount ? &world.account : nullptr)
    {
        engine.start();
    }

    ~Life() { end(); }

    void end()
    {
        if (!std::exchange(ended, true)) {
            QSignalSpy stopped(&engine, &siaran::sending::SendingEngine::stopped);
            engine.requestStop();
            // Not by the spy: it does not wait once the test has failed, and what still runs spoils the next one.
            QVERIFY(QTest::qWaitFor([&stopped] { return !stopped.isEmpty(); }, 8000));
        }
    }

    siaran::sending::EngineSettings settings;
    siaran::db::DbExecutor settling;
    siaran::sending::Ledger ledger;
    siaran::sending::SendingEngine engine;
    bool ended = false;
};
