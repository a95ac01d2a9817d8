#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Colours live in ui/theme/Tokens.cpp and nowhere else.
class TestColourLiterals : public QObject {
    Q_OBJECT

    static QStringList literalsIn(const QString& line)
    {
        static const QRegularExpression literal(
            u"#[0-9A-Fa-f]{6}\\b|#[0-9A-Fa-f]{3}\\b|\\brgba?\\s*\\(\\s*\\d|QColor\\s*[({]\\s*[\\d\"u]|setRgb|0x[Ff]{2}["
            u"0-9A-Fa-f]{6}\\b"
            "|\\bQt::(?:white|black|red|green|blue|cyan|magenta|yellow|gray|darkGray|lightGray|dark[A-Z][a-z]+)\\b"_s);
        QStringList found;
        for (auto it = literal.globalMatch(line); it.hasNext();) {
            found.append(it.next().captured());
        }
        return found;
    }

private Q_SLOTS:
    void aLiteralIsRecognised()
    {
        for (const auto& line :
             {u"color: #0B7562;"_s, u"QColor(12, 3, 4)"_s, u"Qt::white"_s, u"rgb(1,2,3)"_s, u"0xFF0B7562"_s}) {
            QVERIFY2(!literalsIn(line).isEmpty(), qPrintable(line));
        }
        for (const auto& line : {u"color(Token::Accent, palette())"_s, u"#include <QColor>"_s, u"Qt::transparent"_s}) {
            QVERIFY2(literalsIn(line).isEmpty(), qPrintable(line));
        }
    }

    void noneIsOutsideTheTokenTable()
    {
        int searched = 0;
        QStringList found;
        for (const auto& folder : {u"ui"_s, u"app"_s}) {
            QDirIterator files(QStringLiteral(SIARAN_SOURCE_DIR "/") + folder,
                               {u"*.cpp"_s, u"*.h"_s, u"*.ui"_s, u"*.qss"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().endsWith("ui/theme/Tokens.cpp"_L1)) {
                    continue;
                }
                QVERIFY(file.open(QIODevice::ReadOnly));
                ++searched;
                for (int number = 1; !file.atEnd(); ++number) {
                    for (const auto& colour : literalsIn(QString::fromUtf8(file.readLine()))) {
                        found.append(u"%1:%2 %3"_s.arg(file.fileName()).arg(number).arg(colour));
                    }
                }
            }
        }
        QVERIFY(searched > 20);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestColourLiterals)
#include "tst_colourliterals.moc"
