#include "models/analytics/RecipientTableModel.h"
#include "tests/support/FakeAnalyticsService.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using analytics::Recipient;
using Model = models::RecipientTableModel;

namespace {

Model::Words words()
{
    return {.state = [](const Recipient& one) { return toWord(one.status); },
            .reason = [](const Recipient& one) { return one.errorCode ? u"because"_s : QString(); },
            .details = [](const Recipient&) { return QString(); }};
}

} // namespace

class TestRecipientTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsEveryColumnOnTheCampaignsClock()
    {
        test::FakeAnalyticsService service;
        service.ledger = test::makeLedger(3);
        Model model(service, words());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTimeZone(QTimeZone("Asia/Jakarta"));
        model.setQuery({.campaign = CampaignId(1)});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, Model::NameColumn), u"Sari Dewi"_s);
        QCOMPARE(text(0, Model::PhoneColumn), u"+62 812-3456-0037"_s);
        QCOMPARE(text(0, Model::StateColumn), u"read"_s);
        QCOMPARE(text(0, Model::SentColumn), u"14 Mar, 09:00"_s);
        QCOMPARE(text(0, Model::ReadColumn), u"14 Mar, 09:10"_s);
        QCOMPARE(text(1, Model::ReadColumn), QString());
        QCOMPARE(text(2, Model::ReasonColumn), u"because"_s);
        QCOMPARE(model.index(0, Model::SentColumn).data(Qt::ToolTipRole).toString(), u"14 March 2026, 09:00:11 WIB"_s);
        QCOMPARE(model.index(2, Model::NameColumn).data(Qt::AccessibleTextRole).toString(),
                 u"Rina A., +62 812-3456-0111, failed: because"_s);
    }

    void pagesByPosition()
    {
        test::FakeAnalyticsService service;
        service.ledger = test::makeLedger(250);
        Model model(service, words());
        model.setQuery({.campaign = CampaignId(1)});
        QCOMPARE(model.rowCount(), 100);
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));
        for (int row = 0; row < 250; ++row) {
            QCOMPARE(model.at(row).position, row + 1);
        }
    }

    void filtersGoToTheService()
    {
        test::FakeAnalyticsService service;
        service.ledger = test::makeLedger(40);
        Model model(service, words());
        const analytics::RecipientQuery query {
            .campaign = CampaignId(7), .status = MessageStatus::Failed, .repliedOnly = false, .words = u"rina"_s};
        model.setQuery(query);
        model.setQuery(query);
        QCOMPARE(service.queries.size(), 1);
        QCOMPARE(service.queries.constLast(), query);
        QCOMPARE(model.at(0).name, u"Rina A."_s);
    }

    void withoutACampaignNothingIsAsked()
    {
        test::FakeAnalyticsService service;
        Model model(service, words());
        model.refresh();
        QCOMPARE(service.queries.size(), 0);
        QVERIFY(model.isLoaded());
    }
};

QTEST_GUILESS_MAIN(TestRecipientTableModel)
#include "tst_recipienttablemodel.moc"
