#include "services/sending/SendingWorker.h"
#include "services/whatsapp/MessageGateway.h"
#include "tests/support/TestDatabase.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace siaran::sending;

namespace {

/// Nothing leaves by it. Going, it tells so and waits for leave.
class LastGateway final : public whatsapp::MessageGateway {
public:
    LastGateway(QSemaphore& goes, QSemaphore& mayGo)
        : m_goes(goes)
        , m_mayGo(mayGo)
    {
    }
    ~LastGateway() override
    {
        m_goes.release();
        m_mayGo.acquire();
    }
    Q_DISABLE_COPY_MOVE(LastGateway)

    QCoro::Task<whatsapp::SendOutcome> send(whatsapp::OutgoingMessage) override { co_return whatsapp::NotSent {}; }

private:
    QSemaphore& m_goes;
    QSemaphore& m_mayGo;
};

} // namespace

/// The thread that sends, at its end.
class TestSendingWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAtItsEndWhenAllIsGoneForEverybodyWhoAsks()
    {
        SendingWorker worker(m_database.settings(), TestDatabase::catalog(), settings(), gateway());
        const QSignalSpy started(&worker, &SendingWorker::started);
        worker.start();
        QTRY_COMPARE(started.size(), 1);
        auto first = worker.finish();
        m_goes.acquire(); // in the middle of its end
        auto second = worker.finish();
        QVERIFY(!first.isReady());
        QVERIFY(!second.isReady());
        m_mayGo.release();
        QCoro::waitFor(first);
        QCoro::waitFor(second);
        // Whoever has not heard of it does no harm.
        worker.wake();
        worker.requestStop();
        worker.stop();
        QCoro::waitFor(worker.finish());
    }

    void itMayGoInTheMiddleOfItsEnd()
    {
        {
            SendingWorker worker(m_database.settings(), TestDatabase::catalog(), settings(), gateway());
            const QSignalSpy started(&worker, &SendingWorker::started);
            worker.start();
            QTRY_COMPARE(started.size(), 1);
            worker.requestStop();
            m_goes.acquire();
            m_mayGo.release();
        }
        QCOMPARE(m_goes.available(), 0); // once
    }

    void whatNeverBeganIsAtItsEnd()
    {
        SendingWorker worker(m_database.settings(), TestDatabase::catalog(), settings(), gateway());
        worker.wake();
        QVERIFY(worker.finish().isReady());
        worker.stop();
    }

private:
    EngineSettings settings() const
    {
        return {.sender = QUuid::createUuid(), .host = QStringLiteral("here"), .journalFolder = m_journal.path()};
    }

    SendingWorker::GatewayFactory gateway()
    {
        return [this] { return std::make_unique<LastGateway>(m_goes, m_mayGo); };
    }

    TestDatabase m_database;
    const QTemporaryDir m_journal;
    QSemaphore m_goes;
    QSemaphore m_mayGo;
};

QTEST_GUILESS_MAIN(TestSendingWorker)
#include "tst_sendingworker.moc"
