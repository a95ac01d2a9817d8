#include "tests/support/FakeAnalyticsService.h"
#include "tests/support/Screens.h"
#include "ui/analytics/ReportExport.h"
#include "ui/widgets/Strip.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using analytics::ExportFormat;

class TestReportExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChosenFormatGoesToTheService_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("csv") << u"exportCsv"_s << static_cast<int>(ExportFormat::Csv) << u"csv"_s;
        QTest::newRow("json") << u"exportJson"_s << static_cast<int>(ExportFormat::Json) << u"json"_s;
    }

    void theChosenFormatGoesToTheService()
    {
        QFETCH(QString, action);
        QFETCH(int, format);
        QFETCH(QString, suffix);
        test::FakeAnalyticsService service;
        QWidget owner;
        ReportExport report(service, owner);
        report.setCampaign(CampaignId(3), u"Promo: 25%/hari"_s);
        report.menu()->findChild<QAction*>(action)->trigger();
        auto* dialog = owner.findChild<QFileDialog*>(u"exportDialog"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->defaultSuffix(), suffix);
        QVERIFY(dialog->selectedFiles().constFirst().endsWith(u"/Promo 25 hari."_s + suffix));
        const auto path = u"/somewhere/report."_s + suffix;
        Q_EMIT dialog->fileSelected(path);
        QCOMPARE(service.exports.size(), 1);
        QCOMPARE(service.exports.constFirst().campaign, CampaignId(3));
        QCOMPARE(static_cast<int>(service.exports.constFirst().format), format);
        QCOMPARE(service.exports.constFirst().path, path);
    }

    void itTellsWhatItIsDoingAndHowManyRowsItSaved()
    {
        test::FakeAnalyticsService service;
        service.exportAnswer = 1391;
        service.exportGate.close();
        QWidget owner;
        ReportExport report(service, owner);
        const QSignalSpy toasts(&report, &ReportExport::toastRequested);
        QSignalSpy available(&report, &ReportExport::availableChanged);
        report.setCampaign(CampaignId(3), u"Promo"_s);
        QCOMPARE(available.takeFirst().constFirst().toBool(), true);
        report.write(ExportFormat::Csv, u"/somewhere/report.csv"_s);
        QVERIFY(!report.strip()->isHidden());
        QVERIFY(report.strip()->text().contains(u"report.csv"_s));
        QCOMPARE(available.takeFirst().constFirst().toBool(), false);
        report.write(ExportFormat::Csv, u"/somewhere/other.csv"_s);
        QCOMPARE(service.exports.size(), 1); // one at a time
        service.exportGate.open();
        QTRY_COMPARE(toasts.size(), 1);
        const auto toast = toasts.constFirst().constFirst().value<Toast>();
        QVERIFY2(toast.text.contains(u"Saved 1"_s) && toast.text.contains(u"report.csv"_s), qPrintable(toast.text));
        QCOMPARE(toast.undoText, u"Show in folder"_s);
        QVERIFY(report.strip()->isHidden());
        QCOMPARE(available.takeFirst().constFirst().toBool(), true);
    }

    void aFileThatCannotBeWrittenIsToldInWords()
    {
        test::FakeAnalyticsService service;
        service.exportAnswer = fail(ErrorKind::Unavailable, u"secret path"_s, u"export.not_written"_s);
        QWidget owner;
        ReportExport report(service, owner);
        report.setCampaign(CampaignId(3), u"Promo"_s);
        report.write(ExportFormat::Json, u"/somewhere/report.json"_s);
        QCOMPARE(report.strip()->kind(), Strip::Kind::Danger);
        QVERIFY(report.strip()->text().contains(u"could not be written"_s));
        QVERIFY(!report.strip()->text().contains(u"secret"_s));
        report.strip()->findChild<QPushButton*>(u"exportAgain"_s)->click();
        QVERIFY(owner.findChild<QFileDialog*>(u"exportDialog"_s) != nullptr);
    }

    void withoutACampaignNothingIsWritten()
    {
        test::FakeAnalyticsService service;
        QWidget owner;
        ReportExport report(service, owner);
        report.chooseFile(ExportFormat::Csv);
        QVERIFY(owner.findChild<QFileDialog*>() == nullptr);
    }
};

QTEST_MAIN(TestReportExport)
#include "tst_reportexport.moc"
