#include "models/segments/SegmentFilterModel.h"
#include "models/segments/SegmentTableModel.h"
#include "tests/support/FakeSegmentService.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using Model = models::SegmentTableModel;

namespace {

segments::Segment segment(int id, const QString& name)
{
    segments::Segment segment;
    segment.id = SegmentId(id);
    segment.name = name;
    segment.contactCount = 1391;
    segment.usedByCampaigns = id - 1;
    return segment;
}

} // namespace

class TestSegmentTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void showsEveryColumn()
    {
        test::FakeSegmentService service;
        service.segments = {segment(1, u"Lama"_s), segment(2, u"VIP"_s)};
        Model model(service);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh();
        model.setSentences([](const Criteria&) { return u"Everyone"_s; });
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, Model::NameColumn), u"Lama"_s);
        QCOMPARE(text(0, Model::RuleColumn), u"Everyone"_s);
        QCOMPARE(text(0, Model::PeopleColumn), u"1,391"_s);
        QCOMPARE(text(0, Model::KindColumn), u"Follows the rule"_s);
        QCOMPARE(text(0, Model::UpdatedColumn), QString());
        QCOMPARE(text(0, Model::UsedByColumn), u"None"_s);
        QCOMPARE(text(1, Model::UsedByColumn), u"1"_s);
    }

    void saysHowLongAgoItWasRefreshed()
    {
        test::FakeSegmentService service;
        const QDateTime noon(QDate(2026, 3, 12), QTime(5, 0), Qt::UTC);
        auto vip = segment(1, u"VIP"_s);
        vip.lastRefreshedAt = noon.addSecs(-125);
        service.segments = {vip};
        Model model(service, nullptr, [&] { return noon; });
        model.refresh();
        QCOMPARE(model.index(0, Model::UpdatedColumn).data().toString(), u"2 min ago"_s);
        QVERIFY(model.index(0, Model::UpdatedColumn).data(Qt::ToolTipRole).toString().contains(u"12 Mar 2026"_s));
    }

    void aSearchLooksIntoNameDescriptionAndRule()
    {
        test::FakeSegmentService service;
        service.segments = {segment(1, u"Lama"_s), segment(2, u"VIP"_s), segment(3, u"Baru"_s)};
        service.segments[2].description = u"Since Lebaran"_s;
        Model model(service);
        models::SegmentFilterModel filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh();
        model.setSentences([](const Criteria&) { return u"People labelled Gamis"_s; });
        const auto found = [&](const QString& words) {
            filter.setWords(words);
            QStringList names;
            for (int row = 0; row < filter.rowCount(); ++row) {
                names.append(filter.index(row, 0).data().toString());
            }
            return names;
        };
        QCOMPARE(found(u"vip"_s), QStringList {u"VIP"_s});
        QCOMPARE(found(u"lebaran  BARU"_s), QStringList {u"Baru"_s});
        QCOMPARE(found(u"gamis"_s).size(), 3);
        QCOMPARE(found(u"gamis nobody"_s).size(), 0);
        QCOMPARE(found({}).size(), 3);
    }

    void numbersAreSortedAsNumbers()
    {
        test::FakeSegmentService service;
        service.segments = {segment(1, u"A"_s), segment(2, u"B"_s), segment(3, u"C"_s)};
        service.segments[0].contactCount = 900;
        service.segments[1].contactCount = 10'000;
        service.segments[2].contactCount = 90;
        Model model(service);
        models::SegmentFilterModel filter;
        filter.setSourceModel(&model);
        model.refresh();
        filter.sort(Model::PeopleColumn, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, 0).data().toString(), u"B"_s);
        QCOMPARE(filter.index(2, 0).data().toString(), u"C"_s);
    }

    void aRefreshKeepsTheRows()
    {
        test::FakeSegmentService service;
        service.segments = {segment(1, u"A"_s), segment(2, u"B"_s)};
        Model model(service);
        model.refresh();
        const QPersistentModelIndex second(model.index(1, 0));
        service.segments.prepend(segment(3, u"0"_s));
        model.refresh();
        QCOMPARE(second.row(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSegmentTableModel)
#include "tst_segmenttablemodel.moc"
