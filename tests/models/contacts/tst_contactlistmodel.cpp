#include "models/contacts/ContactTableModel.h"
#include "tests/support/FakeContactService.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;
using Model = models::ContactTableModel;

namespace {

contacts::ContactQuery wordsQuery(const QString& words)
{
    contacts::ContactQuery query;
    query.words = words;
    return query;
}

QList<Contact> contactsOf(const std::vector<int>& numbers)
{
    QList<Contact> contacts;
    for (const int number : numbers) {
        contacts.push_back(test::makeContact(number));
    }
    return contacts;
}

std::vector<int> idsOf(const Model& model)
{
    std::vector<int> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.push_back(static_cast<int>(model.index(row, 0).data(Model::ContactIdRole).toLongLong()));
    }
    return ids;
}

/// Different numbers in any order.
rc::Gen<std::vector<int>> orders()
{
    return rc::gen::unique<std::vector<int>>(rc::gen::inRange(1, 30));
}

QString nameAt(const Model& model, int row)
{
    return model.index(row, Model::NameColumn).data().toString();
}

} // namespace

class TestContactListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJumpLoadsThatPageOnly()
    {
        test::FakeContactService service;
        service.contacts = test::makeContacts(5000);
        Model model(service);
        model.setQuery(wordsQuery(u"a"_s));
        QTRY_VERIFY(model.isCounted());
        const int middle = model.rowCount() / 2;

        QCOMPARE(nameAt(model, middle), QString());
        QTRY_VERIFY(!nameAt(model, middle).isEmpty());

        QCOMPARE(service.rowRequests.size(), 1);
        QCOMPARE(service.rowRequests.constFirst().size(), 100);
        QCOMPARE(model.at(middle).id, service.contacts.at(model.at(middle).id.value() - 1).id);
    }

    void aListBeginsWithItsFirstRowsBeforeItIsCounted()
    {
        test::FakeContactService service;
        service.contacts = test::makeContacts(250);
        service.gate.close();
        Model model(service);
        QSignalSpy loaded(&model, &Model::loaded);
        model.refresh();
        QCOMPARE(model.rowCount(), 0);
        service.gate.letThrough(0);
        QTRY_COMPARE(model.rowCount(), 100);
        QVERIFY(!model.isCounted());
        QVERIFY(!nameAt(model, 0).isEmpty());
        service.gate.open();
        QTRY_COMPARE(model.rowCount(), 250);
        QVERIFY(model.isCounted());
        QCOMPARE(loaded.size(), 2);
    }

    void theLatestWishIsLoadedFirstAndOldOnesAreForgotten()
    {
        test::FakeContactService service;
        service.contacts = test::makeContacts(5000);
        Model model(service);
        model.setQuery(wordsQuery(u"a"_s));
        QTRY_VERIFY(model.isCounted());
        for (int row = 0; row < model.rowCount(); row += 50) {
            (void)nameAt(model, row); // as a scroll bar that is dragged over everything
        }
        QTRY_VERIFY(!nameAt(model, model.rowCount() - 1).isEmpty());
        QTest::qWait(20);
        QVERIFY(service.rowRequests.size() <= 6);
        QCOMPARE(service.rowRequests.constFirst().constFirst(), model.at(model.rowCount() / 100 * 100).id);
    }

    void whateverHappenedElsewhereARefreshEndsInTheNewOrder()
    {
        QVERIFY(rc::check("after a refresh rows, persistent indexes and contents are those of the new order", [] {
            const auto before = *orders();
            const auto after = *orders();
            test::FakeContactService service;
            service.contacts = contactsOf(before);
            Model model(service);
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            model.refresh();
            QTest::qWait(0);
            RC_ASSERT(idsOf(model) == before);
            QList<QPersistentModelIndex> kept;
            for (int row = 0; row < model.rowCount(); ++row) {
                kept.append(model.index(row, Model::PhoneColumn));
            }

            service.contacts = contactsOf(after);
            model.refresh();
            QTest::qWait(0);

            RC_ASSERT(idsOf(model) == after);
            for (std::size_t i = 0; i < before.size(); ++i) {
                const auto& index = kept.at(static_cast<qsizetype>(i));
                const auto place = std::ranges::find(after, before.at(i));
                const auto row = place == after.end() ? -1 : static_cast<int>(place - after.begin());
                RC_ASSERT(index.row() == row || (row == -1 && !index.isValid()));
                RC_ASSERT(row == -1 || index.column() == Model::PhoneColumn);
            }
        }));
    }

    void anEditElsewhereIsShownAfterARefresh()
    {
        test::FakeContactService service;
        service.contacts = test::makeContacts(5);
        Model model(service);
        model.refresh();
        QCOMPARE(nameAt(model, 2), service.contacts.at(2).displayName);
        QSignalSpy changed(&model, &Model::dataChanged);
        service.contacts[2].displayName = u"Renamed"_s;

        model.refresh();

        QTRY_COMPARE(nameAt(model, 2), u"Renamed"_s);
        QCOMPARE(changed.size(), 1);
    }

    void whoIsGoneIsBlankUntilTheNextOutline()
    {
        test::FakeContactService service;
        service.contacts = test::makeContacts(3);
        Model model(service);
        model.setQuery(wordsQuery(u"a"_s));
        QTRY_VERIFY(model.isCounted());
        const int all = model.rowCount();
        service.contacts.removeLast();
        service.contacts.removeLast();
        service.contacts.removeLast();
        (void)nameAt(model, 0);
        QTRY_COMPARE(service.rowRequests.size(), 1);
        QTest::qWait(10);
        QCOMPARE(model.rowCount(), all);
        QCOMPARE(nameAt(model, 0), QString());
        QTest::qWait(10);
        QCOMPARE(service.rowRequests.size(), 1); // nobody asks over and over
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void aFailureIsToldAndRefreshTriesAgain()
    {
        test::FakeContactService service;
        service.contacts = test::makeContacts(3);
        service.failure = Error {.kind = ErrorKind::Unavailable, .detail = {}};
        Model model(service);
        QSignalSpy failed(&model, &Model::fetchFailed);
        model.refresh();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!model.isLoaded());
        service.failure.reset();
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void columnsAreKnownByWhatTheyShow()
    {
        test::FakeContactService service;
        Model model(service);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.columnCount(), int(Model::FirstFieldColumn));
        QVERIFY(!model.columnAt(Model::PlaceColumn));
        model.setCatalogue(test::makeCatalogue());
        QCOMPARE(model.columnCount(), Model::FirstFieldColumn + 4); // the city is the place
        QCOMPARE(model.headerData(Model::FirstFieldColumn, Qt::Horizontal).toString(), u"Total spent"_s);
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto what = model.columnAt(column);
            QVERIFY(what);
            QCOMPARE(model.columnOf(*what), column);
        }
        QCOMPARE(model.columnOf({contacts::ContactColumn::Kind::Field, u"gone"_s}), -1);
        model.setCatalogue({});
        QCOMPARE(model.columnCount(), int(Model::FirstFieldColumn));
    }
};

QTEST_GUILESS_MAIN(TestContactListModel)
#include "tst_contactlistmodel.moc"
