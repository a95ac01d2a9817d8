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
