#include "models/campaigns/TemplateChoiceModel.h"
#include "tests/support/FakeTemplateService.h"
#include "tests/support/SampleCampaigns.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using models::TemplateChoiceModel;
using namespace Qt::StringLiterals;

class TestTemplateChoiceModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyApprovedTemplatesCanBeChosenAndTheyComeFirst()
    {
        test::FakeTemplateService service;
        service.templates = test::makeTemplates();
        TemplateChoiceModel model(service);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 4);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names.append(model.at(row).name);
            const auto mayChoose = model.index(row, 0).flags().testFlag(Qt::ItemIsSelectable);
            QCOMPARE(mayChoose, row < 2);
        }
        QCOMPARE(names, QStringList({u"promo_lebaran"_s, u"order_update"_s, u"stok_baru"_s, u"ulang_tahun"_s}));
        QCOMPARE(model.index(2, TemplateChoiceModel::StateColumn).data().toString(), u"Rejected"_s);
    }

    void itSpeaksTheWordsOfTheTemplatesPane()
    {
        test::FakeTemplateService service;
        service.templates = test::makeTemplates();
        TemplateChoiceModel model(service);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 4);
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, TemplateChoiceModel::LanguageColumn), u"Indonesian"_s);
        QCOMPARE(cell(1, TemplateChoiceModel::LanguageColumn), u"English (US)"_s);
        QCOMPARE(cell(1, TemplateChoiceModel::CategoryColumn), u"Service"_s);
    }

    void aTemplateIsFoundByNameAndLanguage()
    {
        test::FakeTemplateService service;
        service.templates = test::makeTemplates();
        TemplateChoiceModel model(service);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.find(u"order_update"_s, u"en_US"_s), 1);
        QCOMPARE(model.find(u"order_update"_s, u"id"_s), -1);
    }

    void aFailureKeepsTheRows()
    {
        test::FakeTemplateService service;
        service.templates = test::makeTemplates();
        TemplateChoiceModel model(service);
        QSignalSpy failed(&model, &TemplateChoiceModel::fetchFailed);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 4);
        service.failure = Error {ErrorKind::Unavailable, {}};
        model.refresh();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 4);
    }
};

QTEST_GUILESS_MAIN(TestTemplateChoiceModel)
#include "tst_templatechoicemodel.moc"
