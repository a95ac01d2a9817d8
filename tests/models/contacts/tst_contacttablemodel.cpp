#include "models/contacts/ContactTableModel.h"
#include "tests/support/FakeContactService.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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

} // namespace

class TestContactTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsEveryColumn()
    {
        test::FakeContactService service;
        auto contact = test::makeContact(5);
        contact.lastInboundAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        service.contacts = {contact};
        Model model(service);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setCatalogue(test::makeCatalogue());
        model.refresh();
        const auto text = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(Model::NameColumn), u"Tono"_s);
        QCOMPARE(text(Model::PhoneColumn), u"+62 812-3456-0185"_s);
        QCOMPARE(text(Model::LabelsColumn), u"Mukena, VIP"_s);
        QCOMPARE(text(Model::PlaceColumn), u"Bandung"_s);
        QCOMPARE(text(Model::LastReplyColumn), u"1 Mar 2026"_s);
        QCOMPARE(text(Model::ConsentColumn), u"Opted out"_s);
        QCOMPARE(text(Model::StatusColumn), u"Aktif"_s);
        QCOMPARE(model.headerData(Model::PlaceColumn, Qt::Horizontal).toString(), u"City"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Tono, +62 812-3456-0185, Opted out"_s);
    }

    void thePlaceIsTheCityElseTheFirstText_data()
    {
        QTest::addColumn<QList<CustomField>>("fields");
        QTest::addColumn<QString>("header");
        const CustomField number {CustomFieldId(1), u"spent"_s, u"Spent"_s, FieldType::Number, {}};
        const CustomField note {CustomFieldId(2), u"note"_s, u"Note"_s, FieldType::Text, {}};
        const CustomField kota {CustomFieldId(3), u"kota"_s, u"Kota"_s, FieldType::Choice, {}};
        QTest::newRow("kota wins") << QList {number, note, kota} << u"Kota"_s;
        QTest::newRow("first text") << QList {number, note} << u"Note"_s;
        QTest::newRow("none") << QList {number} << u"City"_s;
    }

    void thePlaceIsTheCityElseTheFirstText()
    {
        QFETCH(QList<CustomField>, fields);
        QFETCH(QString, header);
        test::FakeContactService service;
        Model model(service);
        model.setCatalogue({.labels = {}, .workflowStatuses = {}, .fields = fields});
        QCOMPARE(model.headerData(Model::PlaceColumn, Qt::Horizontal).toString(), header);
        QCOMPARE(model.hasPlace(), fields.size() > 1);
    }

    void wordsAndOrderGoToTheService()
    {
        test::FakeContactService service;
        service.contacts = test::makeContacts(20);
        Model model(service);
        const contacts::ContactQuery query {
            .words = u"sari"_s, .labels = {LabelId(2)}, .optedOut = false, .order = contacts::ContactOrder::NewestFirst};
        model.setQuery(query);
        model.setQuery(query);
        QCOMPARE(service.queries.size(), 1);
        QCOMPARE(service.queries.constLast(), query);
        QVERIFY(model.rowCount() > 1);
        QVERIFY(model.at(0).id > model.at(1).id);
    }

    void aModelMayDieWhileItWaits()
    {
        test::FakeContactService service;
        service.gate.close();
        auto model = std::make_unique<Model>(service);
        model->refresh();
        model.reset();
        service.gate.open();
        QCoreApplication::processEvents(); // nothing is touched: the sanitizer would say
    }

    void aSlowAnswerToOldWordsIsNotShown()
    {
        test::FakeContactService service;
        service.contacts = test::makeContacts(20);
        service.gate.close();
        Model model(service);
        model.setQuery(wordsQuery(u"Tono"_s));
        model.setQuery(wordsQuery(u"Budi"_s));
        service.gate.letThrough(1);
        QTRY_VERIFY(model.isLoaded());
        service.gate.letThrough(0);
        QCoreApplication::processEvents();
        QTRY_COMPARE(model.at(0).displayName, u"Budi Santoso"_s);
    }
};

QTEST_GUILESS_MAIN(TestContactTableModel)
#include "tst_contacttablemodel.moc"
