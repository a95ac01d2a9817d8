#include "ui/theme/Looks.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TintedIcon.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

// The colour of the most opaque pixel.
QColor inkOf(const QPixmap& pixmap)
{
    const auto image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto pixel = image.pixelColor(x, y);
            if (pixel.alpha() > ink.alpha()) {
                ink = pixel;
            }
        }
    }
    return ink;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSheetLeavesNoReferenceBehind()
    {
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            const auto sheet = styleSheetFor(scheme, 1.0);
            QVERIFY(sheet.contains(color(Token::Accent, scheme).name()));
            QVERIFY2(!sheet.contains(u"@"_s.append(u"text")), "an unfilled token");
            QVERIFY(!sheet.contains(u"@px("_s));
        }
    }

    void referencesAreFilledByTheirWholeName()
    {
        QCOMPARE(fillStyleSheet(u"a{color:@text2;size:@px(20)}"_s, Scheme::Light, 1.5),
                 u"a{color:%1;size:30px}"_s.arg(color(Token::Text2, Scheme::Light).name()));
    }

    void anUnknownReferenceIsWarnedOf()
    {
        QTest::ignoreMessage(QtWarningMsg, "no such token \"nothing\"");
        QCOMPARE(fillStyleSheet(u"@nothing"_s, Scheme::Light, 1), u"@nothing"_s);
    }

    void aSwitchChangesPaletteSheetAndIcons()
    {
        Theme theme(*qApp);
        theme.setAppearance(Appearance::Light);
        const auto gear = icon(u"gear"_s);
        const auto lightInk = inkOf(gear.pixmap(64, 64));
        QSignalSpy changed(&theme, &Theme::changed);

        theme.setAppearance(Appearance::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), color(Token::Window, Scheme::Dark));
        QVERIFY(qApp->styleSheet().contains(color(Token::Surface, Scheme::Dark).name()));
        QCOMPARE(lightInk, color(Token::Text2, Scheme::Light));
        QCOMPARE(inkOf(gear.pixmap(64, 64)), color(Token::Text2, Scheme::Dark));
    }

    void iconsAreSharpOnDenseScreens()
    {
        Theme theme(*qApp);
        const auto pixmap = icon(u"gear"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void textScaleReachesFontsAndSheet()
    {
        Theme theme(*qApp);
        theme.setTextScale(1.5);
        QCOMPARE(QApplication::font().pixelSize(), 21);
        QVERIFY(qApp->styleSheet().contains(u"font-size: 30px"_s));
        theme.setTextScale(9);
        QCOMPARE(theme.textScale(), 1.5);
        theme.setTextScale(1);
    }

    void aRoleChangesTheLookAtRunTime()
    {
        Theme theme(*qApp);
        theme.setAppearance(Appearance::Light);
        QLabel label(u"words"_s);
        label.ensurePolished();
        setRole(label, "caption"_L1);
        QCOMPARE(label.palette().color(QPalette::WindowText), color(Token::Text3, Scheme::Light));
    }

    void theWheelChangesOnlyTheBoxWithTheFocus()
    {
        const Theme theme(*qApp);
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* number = new QSpinBox;
        auto* button = new QPushButton(u"elsewhere"_s);
        column->addWidget(number);
        column->addWidget(button);
        page.show();
        QApplication::setActiveWindow(&page);
        const auto turn = [number] {
            QWheelEvent wheel({5, 5}, number->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(number, &wheel);
        };
        button->setFocus();
        turn();
        QCOMPARE(number->value(), 0);
        number->setFocus();
        turn();
        QCOMPARE(number->value(), 1);
    }

    void theRingOfATabIsThatOfTheTheme()
    {
        Theme theme(*qApp);
        theme.setAppearance(Appearance::Light);
        QTabBar tabs;
        tabs.addTab(u"Log"_s);
        tabs.show();
        QApplication::setActiveWindow(&tabs);
        tabs.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(tabs.hasFocus());
        const auto picture = tabs.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto has = [&picture](QRgb ink) {
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixel(x, y) == ink) {
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(has(color(Token::Focus, Scheme::Light).rgb()));
        QVERIFY(!has(color(Token::Focus, Scheme::Dark).rgb()));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
