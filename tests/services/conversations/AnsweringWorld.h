#pragma once

#include "services/conversations/SingleSender.h"
#include "services/conversations/SqlAnswerService.h"
#include "services/whatsapp/MediaGateway.h"
#include "services/whatsapp/MessageGateway.h"
#include "tests/support/Shop.h"

#include <QCoro/QCoroTask>
#include <QCoro/QCoroTimer>
#include <QTest>

#include <functional>

namespace siaran::test {

/// Counts what is put on the wire and answers as it is told.
class CountingGateway final : public whatsapp::MessageGateway {
public:
    QCoro::Task<whatsapp::SendOutcome> send(whatsapp::OutgoingMessage message) override
    {
        messages.push_back(message);
        co_await QCoro::sleepFor(std::chrono::milliseconds(2));
        co_return answer();
    }

    whatsapp::SendOutcome accept() { return whatsapp::Accepted {.wamid = QStringLiteral("wamid.%1").arg(++m_last)}; }

    std::function<whatsapp::SendOutcome()> answer = [this] { return accept(); };
    QList<whatsapp::OutgoingMessage> messages;

private:
    int m_last = 0;
};

/// Takes every file and keeps it.
class KeepingMedia final : public whatsapp::MediaGateway {
public:
    QCoro::Task<Result<QString>> upload(whatsapp::MediaFile file) override
    {
        files.push_back(file);
        co_return QStringLiteral("4711");
    }
    QCoro::Task<Result<whatsapp::MediaFile>> download(QString) override
    {
        ++downloads;
        co_return Result<whatsapp::MediaFile>(told);
    }
    QCoro::Task<Result<void>> remove(QString) override { co_return Result<void>(); }

    QList<whatsapp::MediaFile> files;
    Result<whatsapp::MediaFile> told = fail(ErrorKind::NotFound);
    int downloads = 0;
};

/// A shop with customers who wrote a minute ago, and everything that answers them.
struct AnsweringWorld {
    explicit AnsweringWorld(int customers = 1)
    {
        shop.addNumber();
        shop.addContacts(customers);
        database.execute(QStringLiteral("UPDATE contact SET last_inbound_at = now() - interval '1 minute'"));
    }

    static ContactId customer(int n) { return ContactId(n); }

    Result<void> ask(ContactId contact, const QString& text)
    {
        return QCoro::waitFor(answers.answer(contact, conversations::AnswerWords {.text = text}));
    }

    /// Runs a sender until `count` messages have left the state of waiting and being sent.
    void sendAll(int count)
    {
        conversations::SingleSender sender(database.executor(), gateway, Shop::remotePhoneId());
        sender.start();
        QTRY_VERIFY_WITH_TIMEOUT(settled() >= count, 20'000);
        sender.stop();
    }

    int settled() { return number(QStringLiteral("status NOT IN ('pending', 'claimed')")); }
    int number(const QString& condition)
    {
        return database.value(QStringLiteral("SELECT count(*) FROM single_message WHERE ") + condition).toInt();
    }
    QString column(qint64 id, const QString& name)
    {
        return database.value(QStringLiteral("SELECT %1 FROM single_message WHERE id = %2").arg(name).arg(id))
            .toString();
    }

    TestDatabase database;
    Shop shop {database};
    CountingGateway gateway;
    KeepingMedia media;
    conversations::SqlAnswerService answers {database.executor(), media, QStringLiteral("Rina")};
};

} // namespace siaran::test
