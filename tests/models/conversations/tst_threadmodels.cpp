#include "models/conversations/ThreadListModel.h"
#include "models/conversations/ThreadModel.h"
#include "tests/support/FakeConversationService.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::conversations;
using namespace Qt::StringLiterals;
using models::ThreadListModel;
using models::ThreadModel;

namespace {

const QDateTime Start(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

ThreadSummary summary(int n)
{
    ThreadSummary thread;
    thread.contact = ContactId(n);
    thread.conversation = n;
    thread.contactName = u"Customer %1"_s.arg(n);
    thread.lastMessageAt = Start.addSecs(n);
    thread.unread = n % 4 == 0 ? 2 : 0;
    thread.lastText = u"halo"_s;
    return thread;
}

ThreadMessage message(int n)
{
    ThreadMessage one;
    one.id = n;
    one.kind = u"text"_s;
    one.text = QString::number(n);
    one.at = Start.addSecs(n);
    return one;
}

} // namespace

class TestThreadModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenThousandThreadsComeAPageAtATime()
    {
        test::FakeConversationService service;
        for (int n = 10'000; n > 0; --n) {
            service.threads.push_back(summary(n));
        }
        ThreadListModel model(service);
        const QSignalSpy pages(&model, &ThreadListModel::rowsInserted);
        const QAbstractItemModelTester tester(&model, Fatal);
        model.refresh();
        QTRY_VERIFY(model.isLoaded());
        QSet<qint64> seen;
        QTRY_VERIFY_WITH_TIMEOUT((model.fetchMore({}), model.rowCount() == 10'000), 20'000);
        for (int row = 0; row < model.rowCount(); ++row) {
            seen.insert(model.at(row).contact.value());
        }
        QCOMPARE(seen.size(), 10'000);
        QVERIFY(pages.size() >= 10'000 / ThreadListModel::PageSize);
    }

    void aFilterAsksAnewAndAMovedThreadStaysTheSameRow()
    {
        test::FakeConversationService service;
        for (int n = 8; n > 0; --n) {
            service.threads.push_back(summary(n));
        }
        ThreadListModel model(service);
        const QAbstractItemModelTester tester(&model, Fatal);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 8);
        const QPersistentModelIndex first(model.index(7, 0));
        auto moved = service.threads.takeLast();
        moved.lastMessageAt = Start.addSecs(100);
        service.threads.prepend(moved);
        model.refresh();
        QTRY_COMPARE(first.row(), 0);
        model.setFilter({.words = {}, .unreadOnly = true, .flaggedOnly = false});
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"2 unread"_s));
    }

    void aThreadIsReadBackwardsAndAnotherOneReplacesIt()
    {
        test::FakeConversationService service;
        for (int n = 250; n > 0; --n) {
            service.messagesOf[ContactId(1)].push_back(message(n));
        }
        service.messagesOf[ContactId(2)] = {message(7)};
        ThreadModel model(service);
        const QAbstractItemModelTester tester(&model, Fatal);
        model.setContact(ContactId(1));
        QTRY_VERIFY(model.rowCount() >= ThreadModel::PageSize);
        QTRY_VERIFY_WITH_TIMEOUT((model.fetchMore({}), model.rowCount() == 250), 20'000);
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(model.at(249).text, u"1"_s);
        model.setContact(ContactId(2));
        QTRY_COMPARE(model.rowCount(), 1);
        service.failure = Error {ErrorKind::Unavailable, {}};
        const QSignalSpy failed(&model, &ThreadModel::fetchFailed);
        model.refresh();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestThreadModels)
#include "tst_threadmodels.moc"
