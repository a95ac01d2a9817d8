#include "ui/shell/Language.h"

#include <QEvent>
#include <QLocale>
#include <QSpinBox>
#include <QTest>

using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

class Listener final : public QWidget {
public:
    QString numberWhenTold;

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            numberWhenTold = QLocale().toString(1234);
        }
        QWidget::changeEvent(event);
    }
};

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWrittenAsTheLanguageWritesThem()
    {
        Language language;
        language.setLanguage(u"id"_s);
        QCOMPARE(language.code(), u"id"_s);
        QCOMPARE(QLocale().toString(1234), u"1.234"_s);
        language.setLanguage(u"en"_s);
        QCOMPARE(language.code(), u"en"_s);
        QCOMPARE(QLocale().toString(1234), u"1,234"_s);
        QCOMPARE(QLocale().toString(QTime(17, 5), QLocale::ShortFormat), u"17:05"_s);
    }

    void whatIsNeitherIsTheLanguageOfTheComputer()
    {
        Language language;
        language.setLanguage(u"id"_s);
        language.setLanguage(u"tlh"_s);
        QCOMPARE(language.code(), u"en"_s); // tests run with LC_ALL=C
    }

    void theWordsOfQtAreIndonesianToo()
    {
        Language language;
        language.setLanguage(u"id"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Batal"_s);
        QCOMPARE(QCoreApplication::translate("QFileDialog", "Look in:"), u"Cari di:"_s);
        language.setLanguage(u"en"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    void ourWordsAreFoundUnderTheNamesOfTheirClasses()
    {
        Language language;
        language.setLanguage(u"id"_s);
        QCOMPARE(QCoreApplication::translate("siaran::ui::StatusBadges", "Delivered"), u"Sampai"_s);
    }

    void englishPluralsAreEnglish()
    {
        Language language;
        language.setLanguage(u"en"_s);
        const auto waiting = [](int count) {
            return QCoreApplication::translate("siaran::ui::SegmentList", "%Ln segment(s)", nullptr, count);
        };
        QCOMPARE(waiting(1), u"1 segment"_s);
        QCOMPARE(waiting(2), u"2 segments"_s);
    }

    void openWindowsAreToldAfterTheNumbersChanged()
    {
        Language language;
        language.setLanguage(u"en"_s);
        Listener window;
        QSpinBox number(&window);
        number.setGroupSeparatorShown(true);
        number.setMaximum(9999);
        number.setValue(1234);
        window.show();
        language.setLanguage(u"id"_s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window.numberWhenTold, u"1.234"_s);
        QCOMPARE(number.text(), u"1.234"_s);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
