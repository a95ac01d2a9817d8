#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeTeamService.h"
#include "tests/support/Screens.h"
#include "ui/access/TeamPasswordDialog.h"
#include "ui/widgets/Strip.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

const auto Present = u"kunci-milik-rina"_s;
const auto Fresh = u"kopi-susu-panas"_s;

struct Scene {
    Scene()
    {
        keeper.kept = {.host = u"db.toko.example"_s, .database = u"siaran"_s, .name = u"rina"_s, .password = Present};
        dialog = new TeamPasswordDialog(service, keeper, &window);
        window.show();
        dialog->open();
    }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return dialog->findChild<Widget*>(name);
    }

    // With the keyboard alone, from field to field.
    void enter(const QString& present, const QString& fresh, const QString& again) const
    {
        for (const auto& [name, text] :
             {std::pair {u"presentPassword"_s, present}, std::pair {u"freshPassword"_s, fresh},
              std::pair {u"freshPasswordAgain"_s, again}}) {
            auto* line = find<QLineEdit>(name);
            line->setFocus();
            line->clear();
            QTest::keyClicks(line, text);
        }
        QTest::keyClick(find<QLineEdit>(u"freshPasswordAgain"_s), Qt::Key_Return);
    }

    QString trouble() const { return find<Strip>(u"dialogError"_s)->text(); }

    void save(const QString& name) const
    {
        QApplication::processEvents();
        test::saveScreens(*theme, *dialog, u"password_"_s + name);
    }

    inline static Theme* theme = nullptr;
    test::FakeTeamService service;
    test::FakeTeamKeeper keeper;
    QWidget window;
    QPointer<TeamPasswordDialog> dialog;
};

} // namespace

class TestTeamPassword : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Scene::theme = test::prepareScreens(this); }

    void thePresentOneIsProvedAndTheNewOneKept()
    {
        Scene scene;
        const QSignalSpy changed(scene.dialog, &TeamPasswordDialog::changed);
        QVERIFY(QTest::qWaitForWindowActive(scene.dialog));
        scene.save(u"empty"_s);
        QCOMPARE(test::unnamedWidgets(*scene.dialog).join(u'\n'), QString());
        QVERIFY(scene.find<QLineEdit>(u"presentPassword"_s)->hasFocus());
        scene.enter(Present, Fresh, Fresh);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(scene.service.replaced.constLast().password, Present);
        QCOMPARE(scene.keeper.kept.password, Fresh);
        QCOMPARE(scene.keeper.kept.name, u"rina"_s);
        QTRY_VERIFY(!scene.dialog);
    }

    void whatIsMissingIsSaidBeforeAnybodyIsAsked_data()
    {
        QTest::addColumn<QString>("present");
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<QString>("again");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("told");
        QTest::newRow("present") << QString() << Fresh << Fresh << u"presentPassword"_s << u"present password first"_s;
        QTest::newRow("short") << Present << u"pendek"_s << u"pendek"_s << u"freshPassword"_s << u"at least 10"_s;
        QTest::newRow("the same") << Present << Present << Present << u"freshPassword"_s << u"same as the present"_s;
        QTest::newRow("two") << Present << Fresh << u"kopi-susu-dingin"_s << u"freshPasswordAgain"_s
                             << u"not the same"_s;
    }
    void whatIsMissingIsSaidBeforeAnybodyIsAsked()
    {
        QFETCH(const QString, present);
        QFETCH(const QString, fresh);
        QFETCH(const QString, again);
        QFETCH(const QString, field);
        QFETCH(const QString, told);
        Scene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.dialog));
        scene.enter(present, fresh, again);
        QVERIFY2(scene.trouble().contains(told), qPrintable(scene.trouble()));
        QVERIFY(scene.find<QLineEdit>(field)->hasFocus());
        QVERIFY(scene.service.replaced.isEmpty());
        QCOMPARE(scene.keeper.kept.password, Present);
    }

    void aWrongPresentOneIsToldAtItsField()
    {
        Scene scene;
        scene.service.settleFailure = u"team.password"_s;
        QVERIFY(QTest::qWaitForWindowActive(scene.dialog));
        scene.enter(u"yang-dulu-sekali"_s, Fresh, Fresh);
        QTRY_VERIFY2(scene.trouble().contains(u"not your present"_s), qPrintable(scene.trouble()));
        QVERIFY(scene.find<QLineEdit>(u"presentPassword"_s)->property("invalid").toBool());
        QCOMPARE(scene.keeper.kept.password, Present);
        scene.save(u"wrong"_s);
        scene.service.settleFailure.clear();
        scene.enter(Present, Fresh, Fresh);
        QTRY_COMPARE(scene.keeper.kept.password, Fresh);
    }

    void whatTheKeyringDoesNotTakeIsKeptElsewhereAndAskedOfTheServerOnce()
    {
        Scene scene;
        scene.keeper.hasKeyring = false;
        QVERIFY(QTest::qWaitForWindowActive(scene.dialog));
        QVERIFY(!scene.find<QRadioButton>(u"placeFile"_s)->isVisible());
        scene.enter(Present, Fresh, Fresh);
        QTRY_VERIFY2(scene.trouble().contains(u"could not be kept"_s), qPrintable(scene.trouble()));
        scene.save(u"keyring"_s);
        QCOMPARE(scene.keeper.kept.password, Present);
        scene.find<QRadioButton>(u"placeFile"_s)->click();
        scene.find<QPushButton>(u"act"_s)->click();
        QTRY_COMPARE(scene.keeper.kept.password, Fresh);
        QCOMPARE(scene.keeper.keptAt, settings::SecretPlace::File);
        QCOMPARE(scene.service.settlements, 1);
    }
};

QTEST_MAIN(TestTeamPassword)
#include "tst_teampassword.moc"
