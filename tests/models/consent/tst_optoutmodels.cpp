#include "models/consent/ConsentText.h"
#include "models/consent/OptOutTableModel.h"
#include "models/consent/StopDoubtQueue.h"
#include "tests/support/FakeOptOuts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::consent;
using namespace Qt::StringLiterals;
using Model = models::OptOutTableModel;
using models::StopDoubtQueue;

class TestOptOutModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void showsWhoWhenHowAndWhy()
    {
        test::FakeOptOutService service;
        service.people = {test::makeOptOut(1), test::makeOptOut(5)};
        Model model(service);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh();
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, Model::NameColumn), u"Sari Dewi"_s);
        QCOMPARE(text(0, Model::HowColumn), u"Wrote it"_s);
        QCOMPARE(text(0, Model::CampaignColumn), u"Promo Lebaran"_s);
        QCOMPARE(text(0, Model::EvidenceColumn), u"BERHENTI"_s);
        QCOMPARE(text(1, Model::NameColumn), u"Somebody without a name"_s);
        QCOMPARE(text(1, Model::HowColumn), u"From a file"_s);
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"812"_s));
        QCOMPARE(model.index(1, 3).data(Model::ContactIdRole).toLongLong(), 5);
    }

    void aLongListComesInPagesAndKeepsItsPlace()
    {
        test::FakeOptOutService service;
        for (int i = 1; i <= 250; ++i) {
            service.people.append(test::makeOptOut(i));
        }
        Model model(service);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh();
        while (model.canFetchMore({})) {
            model.fetchMore({});
        }
        QCOMPARE(model.rowCount(), 250);
        service.people.removeAt(100);
        service.people.prepend(test::makeOptOut(999));
        model.refresh();
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(model.at(0).contact, ContactId(999));
        QCOMPARE(model.rowOf(101), -1);
    }

    void aFilterAsksTheService()
    {
        test::FakeOptOutService service;
        for (int i = 1; i <= 10; ++i) {
            service.people.append(test::makeOptOut(i));
        }
        Model model(service);
        model.setFilter({.words = u"sari"_s});
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({.source = ConsentSource::Import});
        QCOMPARE(model.rowCount(), 2);
        const int asked = service.pages;
        model.setFilter({.source = ConsentSource::Import});
        QCOMPARE(service.pages, asked);
        QSignalSpy failed(&model, &Model::fetchFailed);
        service.failure = Error {ErrorKind::Unavailable, {}};
        model.setFilter({});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 2); // what was there stays
    }

    void aDecisionTakesTheMessageAway()
    {
        test::FakeOptOutService service;
        service.waiting = {test::makeDoubt(1), test::makeDoubt(2)};
        StopDoubtQueue queue(service);
        queue.refresh();
        QCOMPARE(queue.doubts().size(), 2);
        QSignalSpy settled(&queue, &StopDoubtQueue::settled);
        service.settleGate.close();
        const auto first = queue.doubts().first();
        queue.settle(first, StopVerdict::Stop);
        queue.settle(first, StopVerdict::NoStop); // two clicks are one decision
        QVERIFY(queue.isBusy(1));
        QCOMPARE(service.settled.size(), 1);
        service.settleGate.open();
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(queue.doubts().size(), 1);
        QVERIFY(!queue.isBusy(1));
    }

    void anOldAnswerDoesNotBringItBack()
    {
        test::FakeOptOutService service;
        service.waiting = {test::makeDoubt(1)};
        StopDoubtQueue queue(service);
        queue.refresh();
        service.doubtGate.close();
        queue.refresh(); // answers from before the decision, later
        queue.settle(queue.doubts().first(), StopVerdict::NoStop);
        QCOMPARE(queue.doubts().size(), 0);
        service.doubtGate.open();
        QCoreApplication::processEvents();
        QCOMPARE(queue.doubts().size(), 0);
    }

    void whatSomebodyElseDecidedIsTold()
    {
        test::FakeOptOutService service;
        service.waiting = {test::makeDoubt(1)};
        StopDoubtQueue queue(service);
        queue.refresh();
        const auto doubt = queue.doubts().first();
        service.waiting.clear();
        service.settleFailure = Error {ErrorKind::Conflict, {}};
        QSignalSpy failed(&queue, &StopDoubtQueue::failed);
        queue.settle(doubt, StopVerdict::Stop);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(queue.doubts().size(), 0); // the list was asked for again
    }

    void everyLanguageHasAName()
    {
        for (const auto& words : ConsentWords::builtIn()) {
            QVERIFY(models::languageText(words.language).size() > 2);
        }
        QCOMPARE(models::languageText(u"xx"_s), u"xx"_s);
    }
};

QTEST_GUILESS_MAIN(TestOptOutModels)
#include "tst_optoutmodels.moc"
