#include "ui/shell/SingleInstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace siaran::ui;
using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartWakesTheFirstAndHandsOverItsArguments()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.isFirst());
        QSignalSpy woken(&first, &SingleInstance::woken);

        // As in a second program: it waits while the first one's event loop runs.
        bool isFirst = true;
        bool answered = false;
        std::unique_ptr<QThread> second(QThread::create([&] {
            const SingleInstance instance(folder.path());
            isFirst = instance.isFirst();
            answered = instance.wakeFirst({u"siaran://campaign/7"_s});
        }));
        second->start();
        QTRY_VERIFY(second->isFinished());
        QVERIFY(!isFirst);
        QVERIFY(answered);
        QCOMPARE(woken.size(), 1);
        QCOMPARE(woken.first().first().toStringList(), QStringList {u"siaran://campaign/7"_s});
    }

    void anotherDataFolderIsAnotherProgram()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        const SingleInstance first(one.path());
        const SingleInstance second(two.path());
        QVERIFY(first.isFirst());
        QVERIFY(second.isFirst());
    }

    void theFolderIsFreeAgainAfterTheFirstHasLeft()
    {
        QTemporaryDir folder;
        {
            const SingleInstance first(folder.path());
            QVERIFY(first.isFirst());
        }
        const SingleInstance next(folder.path());
        QVERIFY(next.isFirst());
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
