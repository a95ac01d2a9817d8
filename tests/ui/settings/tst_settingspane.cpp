#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeSettingsService.h"
#include "tests/support/Screens.h"
#include "ui/settings/SettingsPane.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

struct Scene {
    Scene()
    {
        service.stored.businessName = u"Toko Melati"_s;
        service.stored.testNumber = u"+6281234567890"_s;
        service.stored.cooldownDays = 7;
    }

    SettingsPane& open()
    {
        pane = std::make_unique<SettingsPane>(service, store, *theme, u"/home/sari/.local/share/siaran"_s);
        pane->resize(1072, 900);
        pane->show();
        QApplication::setActiveWindow(pane.get());
        return *pane;
    }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return pane->findChild<Widget*>(name);
    }

    void type(const QString& field, const QString& text) const
    {
        auto* line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    QString problem(const QString& field) const { return find<QLabel>(field + u"Problem"_s)->text(); }
    void save(const QString& name) const
    {
        QApplication::processEvents();
        test::saveScreens(*theme, *pane, u"settings_"_s + name);
    }

    inline static Theme* theme = nullptr;
    QTemporaryDir folder;
    QSettings store {folder.filePath(u"siaran.ini"_s), QSettings::IniFormat};
    test::FakeSettingsService service;
    std::unique_ptr<SettingsPane> pane;
};

} // namespace

class TestSettingsPane : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl& url) { m_opened = url; }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        Scene::theme = new Theme(*qApp, this);
        Scene::theme->setAppearance(Appearance::Light);
    }

    void showsWhatIsStored()
    {
        Scene scene;
        scene.open();
        QCOMPARE(scene.find<QLineEdit>(u"businessName"_s)->text(), u"Toko Melati"_s);
        QCOMPARE(scene.find<QLineEdit>(u"testNumber"_s)->text(), u"+62 812-3456-7890"_s);
        QCOMPARE(scene.find<QComboBox>(u"timeZone"_s)->currentData().toString(), u"Asia/Jakarta"_s);
        QCOMPARE(scene.find<QSpinBox>(u"cooldownDays"_s)->value(), 7);
        QCOMPARE(scene.find<QLineEdit>(u"dataFolder"_s)->text(), u"/home/sari/.local/share/siaran"_s);
        QVERIFY(scene.find<QLabel>(u"version"_s)->text().contains(u"1.2.3"_s));
        QVERIFY(scene.service.afters.isEmpty());
        scene.save(u"loaded"_s);
        scene.pane->resize(816, 576);
        scene.save(u"small"_s);
    }

    void untilItIsLoadedNothingCanBeChanged()
    {
        Scene scene;
        scene.service.loadGate.close();
        scene.open();
        QVERIFY(!scene.find<QLineEdit>(u"businessName"_s)->isEnabled());
        QVERIFY(scene.find<QPushButton>(u"appearanceDark"_s)->isEnabled());
        QTRY_COMPARE(scene.pane->findChild<StateView*>()->currentWidget()->objectName(), u"loading"_s);
        scene.save(u"loading"_s);
        scene.service.loadGate.open();
        QTRY_VERIFY(scene.find<QLineEdit>(u"businessName"_s)->isEnabled());
    }

    void aDatabaseThatIsAwayIsToldAndTriedAgain()
    {
        Scene scene;
        scene.service.loadFailure = Error {ErrorKind::Unavailable, {}};
        scene.open();
        auto* states = scene.pane->findChild<StateView*>();
        QCOMPARE(states->state(), StateView::State::Error);
        scene.save(u"error"_s);
        scene.service.loadFailure.reset();
        QTest::mouseClick(states->currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(states->state(), StateView::State::Content);
        QVERIFY(scene.find<QLineEdit>(u"businessName"_s)->isEnabled());
    }

    void aFailedRefreshOrSaveKeepsTheForm()
    {
        Scene scene;
        scene.open();
        scene.service.loadFailure = Error {ErrorKind::Unavailable, {}};
        scene.pane->refresh();
        QVERIFY(scene.find<Strip>(u"settingsError"_s)->isVisible());
        scene.service.loadFailure.reset();
        QTest::mouseClick(scene.find<QPushButton>(u"settingsRetry"_s), Qt::LeftButton);
        QVERIFY(!scene.find<Strip>(u"settingsError"_s)->isVisible());
        scene.service.saveFailure = Error {ErrorKind::Unavailable, {}};
        scene.type(u"businessName"_s, u"Toko Mawar"_s);
        QVERIFY(scene.find<Strip>(u"settingsError"_s)->isVisible());
        QCOMPARE(scene.find<QLineEdit>(u"businessName"_s)->text(), u"Toko Mawar"_s);
        scene.save(u"save_failed"_s);
    }

    void aChangeIsSavedWhenTheFieldIsLeft()
    {
        Scene scene;
        auto& pane = scene.open();
        const QSignalSpy saved(&pane, &SettingsPane::settingsSaved);
        scene.type(u"businessName"_s, u"Toko Mawar"_s);
        QCOMPARE(scene.service.befores.constLast().businessName, u"Toko Melati"_s);
        QCOMPARE(scene.service.stored.businessName, u"Toko Mawar"_s);
        QCOMPARE(saved.size(), 1);
        QVERIFY(scene.find<QLabel>(u"pageState"_s)->text().startsWith(u"Saved "_s));
    }

    void aNumberFromHomeGetsItsCountry_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("home") << u"0813-4444-1212"_s << u"+6281344441212"_s;
        QTest::newRow("country") << u"62 813 4444 1212"_s << u"+6281344441212"_s;
        QTest::newRow("plus") << u"+351 911 111 111"_s << u"+351911111111"_s;
        QTest::newRow("none") << u" "_s << QString();
    }

    void aNumberFromHomeGetsItsCountry()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        Scene scene;
        scene.open();
        scene.type(u"testNumber"_s, typed);
        QCOMPARE(scene.service.stored.testNumber, stored);
    }

    void aValueThatMakesNoSenseIsToldAtItsField()
    {
        Scene scene;
        scene.open();
        scene.service.saveFailure = Error {ErrorKind::Invalid, {}, std::nullopt, u"settings.test_number"_s};
        scene.type(u"testNumber"_s, u"nobody"_s);
        QVERIFY(scene.problem(u"testNumber"_s).contains(u"not a phone number"_s));
        QVERIFY(scene.find<QLineEdit>(u"testNumber"_s)->property("invalid").toBool());
        QCOMPARE(scene.problem(u"businessName"_s), QString());
        scene.save(u"problem"_s);
        scene.service.saveFailure.reset();
        scene.type(u"testNumber"_s, u"0813-4444-1212"_s);
        QCOMPARE(scene.problem(u"testNumber"_s), QString());
    }

    void aboveItsLimitsACampaignNeedsASecondOwner()
    {
        Scene scene;
        scene.open();
        auto* people = scene.find<QSpinBox>(u"approvalPeople"_s);
        auto* cost = scene.find<QDoubleSpinBox>(u"approvalCost"_s);
        QCOMPARE(people->text(), u"Off"_s);
        QCOMPARE(cost->text(), u"Off"_s);
        people->setValue(5000);
        cost->setValue(2'500'000);
        QTRY_COMPARE(scene.service.stored.approvalPeople, 5000);
        QTRY_COMPARE(scene.service.stored.approvalCost, 250'000'000);
        scene.pane->findChild<QScrollArea*>()->ensureWidgetVisible(cost, 0, 200);
        scene.save(u"approval"_s);
    }

    void changesDuringASaveAreSavedAfterIt()
    {
        Scene scene;
        scene.open();
        scene.service.saveGate.close();
        scene.type(u"businessName"_s, u"Toko Mawar"_s);
        scene.find<QSpinBox>(u"sizeThreshold"_s)->setValue(500);
        QTRY_COMPARE(scene.service.afters.size(), 1);
        QTest::keyClick(scene.find<QSpinBox>(u"sizeThreshold"_s), Qt::Key_Return);
        scene.service.saveGate.open();
        QTRY_COMPARE(scene.service.stored.sizeThreshold, 500);
        QCOMPARE(scene.service.befores.constLast().businessName, u"Toko Mawar"_s);
    }

    void numbersAndZoneAreSaved()
    {
        Scene scene;
        scene.open();
        scene.find<QSpinBox>(u"cooldownDays"_s)->setValue(0);
        QTRY_COMPARE(scene.service.stored.cooldownDays, 0);
        auto* zone = scene.find<QComboBox>(u"timeZone"_s);
        zone->setCurrentIndex(zone->findData(u"Asia/Jayapura"_s));
        Q_EMIT zone->activated(zone->currentIndex());
        QCOMPARE(scene.service.stored.timeZone, u"Asia/Jayapura"_s);
    }

    void appearanceAppliesAtOnceAndIsKept()
    {
        Scene scene;
        scene.open();
        QTest::mouseClick(scene.find<QPushButton>(u"appearanceDark"_s), Qt::LeftButton);
        QCOMPARE(Scene::theme->appearance(), Appearance::Dark);
        QCOMPARE(scene.store.value(u"appearance/theme"_s).toString(), u"dark"_s);
        QTest::mouseClick(scene.find<QPushButton>(u"appearanceSystem"_s), Qt::LeftButton);
        QCOMPARE(scene.store.value(u"appearance/theme"_s).toString(), u"system"_s);
        Scene::theme->setAppearance(Appearance::Light);
    }

    void theLanguageIsKept()
    {
        Scene scene;
        scene.open();
        auto* language = scene.find<QComboBox>(u"language"_s);
        language->setCurrentIndex(2);
        Q_EMIT language->activated(2);
        QCOMPARE(scene.store.value(u"appearance/language"_s).toString(), u"id"_s);
    }

    void theDataFolderCanBeOpened()
    {
        Scene scene;
        scene.open();
        QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
        scene.find<QPushButton>(u"openDataFolder"_s)->click();
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened.toLocalFile(), u"/home/sari/.local/share/siaran"_s);
    }

    void everyControlHasAName()
    {
        Scene scene;
        scene.open();
        auto unnamed = test::unnamedWidgets(*scene.pane);
        // A state that offers no way on hides its button, which has no words then.
        unnamed.removeIf([](const QString& line) { return line.contains(u"emptyAction"_s); });
        QCOMPARE(unnamed.join(u'\n'), QString());
    }

private:
    QUrl m_opened;
};

QTEST_MAIN(TestSettingsPane)
#include "tst_settingspane.moc"
