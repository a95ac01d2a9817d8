#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeAuditService.h"
#include "tests/support/Screens.h"
#include "ui/access/AuditPane.h"
#include "ui/access/AuditSubjectView.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using Kind = access::AuditFault::Kind;

namespace {

struct Scene {
    explicit Scene(int entries)
    {
        service.entries = test::makeAuditEntries(entries);
        service.verdict = {.entries = entries, .head = QByteArray(32, 'h')};
    }

    AuditPane& open()
    {
        pane = std::make_unique<AuditPane>(service);
        pane->resize(1072, 720);
        pane->show();
        QApplication::setActiveWindow(pane.get());
        return *pane;
    }

    template <typename Widget>
    Widget* find(const char* name) const
    {
        return pane->findChild<Widget*>(QString::fromLatin1(name));
    }

    StateView* states() const { return pane->findChild<StateView*>(); }
    TableView* table() const { return find<TableView>("auditTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString sentence() const { return find<QLabel>("auditSentence")->text(); }

    QString facts() const
    {
        QStringList lines;
        for (const auto* label : find<QWidget>("auditFacts")->findChildren<QLabel*>()) {
            lines.append(label->text());
        }
        return lines.join(u'|');
    }

    void save(const QString& name) const
    {
        QApplication::processEvents();
        test::saveScreens(*theme, *pane, u"audit_"_s + name);
    }

    inline static Theme* theme = nullptr;
    test::FakeAuditService service;
    std::unique_ptr<AuditPane> pane;
};

} // namespace

class TestAuditPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Scene::theme = test::prepareScreens(this); }

    void anEmptyLogSaysWhatItIsFor()
    {
        Scene scene(0);
        scene.open();
        QCOMPARE(scene.states()->state(), StateView::State::FirstRun);
        QVERIFY(!scene.find<QPushButton>("exportAuditButton")->isEnabled());
        scene.save(u"first_run"_s);
    }

    void itShowsWhatIsComing()
    {
        Scene scene(30);
        scene.service.pageGate.close();
        scene.open();
        QCOMPARE(scene.states()->state(), StateView::State::Loading);
        QTRY_COMPARE(scene.states()->currentWidget()->objectName(), u"loading"_s);
        scene.service.pageGate.open();
        QTRY_COMPARE(scene.states()->state(), StateView::State::Content);
    }

    void aDatabaseThatIsAwayIsToldAndTriedAgain()
    {
        Scene scene(30);
        scene.service.failure = Error {ErrorKind::Unavailable, {}};
        scene.open();
        QCOMPARE(scene.states()->state(), StateView::State::Error);
        scene.save(u"error"_s);
        scene.service.failure.reset();
        Q_EMIT scene.states()->retryRequested();
        QCOMPARE(scene.states()->state(), StateView::State::Content);
        scene.service.failure = Error {ErrorKind::Unavailable, {}};
        scene.pane->refresh();
        QCOMPARE(scene.states()->state(), StateView::State::Content); // what was there stays
        QVERIFY(scene.find<Strip>("auditStrip")->isVisible());
    }

    void aLineIsReadInFullBesideTheList()
    {
        Scene scene(240);
        scene.open();
        QVERIFY(scene.rows() >= 100);
        QVERIFY(scene.sentence().startsWith(u"Rina scheduled “Promo Lebaran” to 1,248"_s));
        QVERIFY(scene.facts().contains(u"State|Draft → Scheduled"_s));
        QVERIFY(scene.facts().contains(u"Recipients|1,248"_s));
        QVERIFY(scene.find<QLabel>("auditOrigin")->text().contains(u"Entry 240"_s));
        scene.save(u"list"_s);
        QTest::keyClick(scene.table(), Qt::Key_Down);
        QCOMPARE(scene.sentence(), u"Bu Melati changed the settings"_s);
        QVERIFY(scene.facts().contains(u"Business name|– → Toko Melati"_s));
        QVERIFY(scene.facts().contains(u"Pause between campaigns (days)|3 → 7"_s));
        scene.save(u"change"_s);
    }

    void whatComesMeanwhileMovesNobodysChoice()
    {
        Scene scene(30);
        scene.open();
        scene.table()->selectRow(4);
        const auto chosen = scene.sentence();
        auto fresh = scene.service.entries.first();
        fresh.id = 31;
        scene.service.entries.prepend(fresh);
        scene.pane->refresh();
        QCOMPARE(scene.rows(), 31);
        QCOMPARE(scene.sentence(), chosen);
        QCOMPARE(scene.table()->currentIndex().row(), 5);
    }

    void theListIsFilteredByPersonKindAndDays()
    {
        Scene scene(140);
        scene.open();
        auto* who = scene.find<QComboBox>("auditWho");
        QCOMPARE(who->count(), 5);
        who->setCurrentText(u"Siaran (sending)"_s);
        QCOMPARE(scene.service.asked.last().actor, u"sender"_s);
        QCOMPARE(scene.rows(), 20);
        scene.pane->refresh();
        QCOMPARE(who->currentText(), u"Siaran (sending)"_s); // names come anew, and the choice stays
        who->setCurrentIndex(0);
        scene.find<QComboBox>("auditKind")->setCurrentText(u"Replies"_s);
        QCOMPARE(scene.service.asked.last().actions, (QStringList {u"conversation."_s}));
        QCOMPARE(scene.rows(), 20);
        auto* from = scene.find<QLineEdit>("auditFrom");
        from->setText(u"12/03/2026"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(scene.service.asked.last().from, QDate(2026, 3, 12).startOfDay().toUTC());
        auto* until = scene.find<QLineEdit>("auditUntil");
        until->setText(u"12/03/2026"_s);
        QTest::keyClick(until, Qt::Key_Return);
        QCOMPARE(scene.service.asked.last().until, QDate(2026, 3, 13).startOfDay().toUTC());
        scene.save(u"filtered"_s);
        from->setText(u"14/03/2026"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(scene.states()->state(), StateView::State::NoResult);
        QTest::mouseClick(scene.states()->currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(scene.states()->state(), StateView::State::Content);
        QCOMPARE(scene.service.asked.last(), access::AuditQuery {});
    }

    void aLogThatHoldsIsSaidToHold()
    {
        Scene scene(30);
        scene.open();
        QTest::mouseClick(scene.find<QPushButton>("verifyAuditButton"), Qt::LeftButton);
        auto* verdict = scene.find<Strip>("auditVerdict");
        QTRY_VERIFY(verdict->isVisible());
        QCOMPARE(verdict->kind(), Strip::Kind::Success);
        QCOMPARE(verdict->text(), u"The audit log holds: 30 entries, each as it was written."_s);
        scene.save(u"holds"_s);
        QTest::mouseClick(scene.find<QPushButton>("copyAuditHash"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString(u"68"_s.repeated(32)));
    }

    void aLogThatDoesNotHoldIsSaidSo_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("altered") << Kind::Altered
                                 << u"The audit log does not hold: entry 17 is not what was written."_s;
        QTest::newRow("broken") << Kind::Broken
                                << u"The audit log does not hold: entry 17 does not follow the one before. Something "
                                   "was taken out, put in or moved."_s;
        QTest::newRow("cut off") << Kind::CutOff << u"The audit log does not hold: entries after 17 are missing."_s;
    }
    void aLogThatDoesNotHoldIsSaidSo()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, sentence);
        Scene scene(30);
        scene.service.verdict.fault = access::AuditFault {kind, 17};
        scene.open();
        scene.pane->verify();
        auto* verdict = scene.find<Strip>("auditVerdict");
        QTRY_VERIFY(verdict->isVisible());
        QCOMPARE(verdict->kind(), Strip::Kind::Danger);
        QCOMPARE(verdict->text(), sentence);
        QVERIFY(!scene.find<QPushButton>("copyAuditHash")->isVisible());
        scene.save(u"does_not_hold_"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_'));
    }

    void aLongCheckTellsHowFarItIsAndCanBeCancelled()
    {
        Scene scene(30);
        scene.service.verifyGate.close();
        scene.open();
        scene.pane->verify();
        auto* checking = scene.find<Strip>("auditChecking");
        QVERIFY(checking->isVisible());
        QVERIFY(!scene.find<QPushButton>("verifyAuditButton")->isEnabled());
        scene.service.tell({.read = 12'000, .entries = 100'000});
        QCOMPARE(checking->text(), u"Checked 12,000 of 100,000 entries…"_s);
        scene.save(u"checking"_s);
        QTest::mouseClick(scene.find<QPushButton>("cancelVerify"), Qt::LeftButton);
        QTRY_VERIFY(!checking->isVisible());
        QVERIFY(!scene.find<Strip>("auditVerdict")->isVisible());
        QVERIFY(!scene.find<Strip>("auditStrip")->isVisible());
        QVERIFY(scene.find<QPushButton>("verifyAuditButton")->isEnabled());
    }

    void aPaneThatGoesAwayIsToldNothing()
    {
        Scene scene(30);
        scene.service.verifyGate.close();
        scene.open();
        scene.pane->verify();
        const auto tell = scene.service.tell;
        scene.pane.reset();
        QVERIFY(scene.service.isCancelled);
        tell({.read = 1, .entries = 2});
    }

    void whatTheFiltersLeaveIsExported()
    {
        Scene scene(30);
        auto& pane = scene.open();
        scene.find<QComboBox>("auditKind")->setCurrentText(u"Campaigns"_s);
        QSignalSpy toasts(&pane, &AuditPane::toastRequested);
        QTest::mouseClick(scene.find<QPushButton>("exportAuditButton"), Qt::LeftButton);
        auto* dialog = scene.find<QFileDialog>("auditSaveDialog");
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(u"/somewhere/audit.csv"_s);
        QCOMPARE(scene.service.exported.size(), 1);
        QCOMPARE(scene.service.exported.first().first.actions, (QStringList {u"campaign."_s, u"series."_s}));
        QCOMPARE(scene.service.exported.first().second, u"/somewhere/audit.csv"_s);
        QCOMPARE(toasts.size(), 1);
        QVERIFY(toasts.first().first().value<Toast>().text.contains(u"audit.csv"_s));

        scene.service.exportFailure = Error {ErrorKind::Unavailable, {}, std::nullopt, u"export.not_written"_s};
        Q_EMIT dialog->fileSelected(u"/somewhere/audit.csv"_s);
        QVERIFY(scene.find<Strip>("auditStrip")->isVisible());
    }

    void aReportTellsWhatWasDoneToItsCampaign()
    {
        test::FakeAuditService service;
        service.entries = test::makeAuditEntries(70);
        AuditSubjectView view(service);
        view.setSubject({u"campaign."_s}, 4);
        view.resize(800, 400);
        view.show();
        QVERIFY(service.asked.isEmpty()); // nothing before it is looked at
        view.refresh();
        auto* table = view.findChild<TableView*>(u"subjectLogTable"_s);
        QCOMPARE(table->model()->rowCount(), 20);
        QSignalSpy failed(&view, &AuditSubjectView::refreshFailed);
        service.failure = Error {ErrorKind::Unavailable, {}};
        view.refresh();
        QCOMPARE(failed.size(), 1);
        service.failure.reset();
        view.setSubject({u"campaign."_s}, 99);
        view.refresh();
        QCOMPARE(view.findChild<StateView*>()->state(), StateView::State::NoResult);
    }

    void everyControlHasAName()
    {
        Scene scene(30);
        auto& pane = scene.open();
        scene.service.verifyGate.close();
        pane.verify();
        QCOMPARE(test::unnamedWidgets(pane), QStringList());
    }
};

QTEST_MAIN(TestAuditPane)
#include "tst_auditpane.moc"
