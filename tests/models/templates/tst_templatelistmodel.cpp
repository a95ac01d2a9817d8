#include "models/templates/TemplateListModel.h"
#include "models/templates/TemplateText.h"
#include "tests/support/FakeTemplateService.h"
#include "tests/support/SampleTemplates.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using Model = models::TemplateListModel;

class TestTemplateListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsStateCategoryLanguageAndQualityInWords()
    {
        test::FakeTemplateService service;
        service.templates = test::makeTemplatesInEveryState();
        Model model(service);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh();
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, Model::NameColumn), u"promo_lebaran"_s);
        QCOMPARE(text(0, Model::StatusColumn), u"Approved"_s);
        QCOMPARE(text(1, Model::CategoryColumn), u"Service"_s);
        QCOMPARE(text(0, Model::LanguageColumn), u"Indonesian"_s);
        QCOMPARE(text(2, Model::LanguageColumn), u"English (US)"_s);
        QCOMPARE(text(4, Model::QualityColumn), u"Low"_s);
        QCOMPARE(model.total(), 8);
        QVERIFY(model.syncedAt().isValid());
    }

    void wordsAndStateFilter()
    {
        test::FakeTemplateService service;
        service.templates = test::makeTemplatesInEveryState();
        Model model(service);
        model.setFilter({.words = u"PROMO"_s, .status = TemplateStatus::Removed});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).name, u"promo_2024"_s);
        QCOMPARE(model.total(), 8);
        model.setFilter({.words = u"siap diambil"_s});
        QCOMPARE(model.at(0).name, u"ambil_pesanan"_s);
    }

    void anUnknownLanguageIsShownAsItIs() { QCOMPARE(models::templateLanguageText(u"zz"_s), u"zz"_s); }
};

QTEST_GUILESS_MAIN(TestTemplateListModel)
#include "tst_templatelistmodel.moc"
