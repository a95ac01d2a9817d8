#include "services/contacts/RowInterpreter.h"
#include "services/contacts/TableReader.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

/// The sample shop's list of 10,000 customers, from the file to contacts.
class TestShopList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(u":/samples/toko-melati.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto format = TableReader::guessFormat(file);
        QCOMPARE(format.value(), (TableFormat {TextEncoding::Utf8, ';'}));
        const TableReader reader(*format);
        m_mapping = guessMapping(reader.firstRows(file, 50).value(), {}, PhoneNormalizer());
        const RowInterpreter interpreter(m_mapping, PhoneNormalizer());
        bool header = m_mapping.firstRowIsHeader;
        QVERIFY(reader
                    .read(file,
                          [&](const TableRow& row) {
                              if (!std::exchange(header, false)) {
                                  m_rows.push_back(interpreter.interpret(row));
                              }
                              return ReadOn::Yes;
                          })
                    .has_value());
    }

    void everyRowIsReadOnItsLine()
    {
        QFile file(u":/samples/toko-melati.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
        QCOMPARE(m_rows.size(), 10'000);
        for (const auto& row : m_rows) {
            const QString line = lines.at(row.line - 1);
            const QString beginning = row.name.section(u' ', 0, 0).left(3);
            QVERIFY2(row.rejection || line.contains(beginning), qPrintable(line));
        }
    }

    void fewRowsAreRejectedAndEachSaysWhy()
    {
        QHash<ImportReason, int> reasons;
        for (const auto& row : m_rows) {
            QCOMPARE(row.rejection.has_value(), row.phoneE164.isEmpty());
            if (row.rejection) {
                QCOMPARE(row.rejection->column, 1);
                ++reasons[row.rejection->reason];
            }
        }
        for (const auto reason : {ImportReason::RoundedBySpreadsheet, ImportReason::Landline, ImportReason::TooShort,
                                  ImportReason::TooLong, ImportReason::NotANumber, ImportReason::NoPhone}) {
            QVERIFY2(reasons.value(reason) > 3, qPrintable(u"reason %1"_s.arg(int(reason))));
        }
        QCOMPARE(reasons.size(), 6);
        const auto rejected
            = std::ranges::count_if(m_rows, [](const ImportRow& row) { return row.rejection.has_value(); });
        QVERIFY2(rejected > 150 && rejected < 260, qPrintable(QString::number(rejected)));
    }

    void repeatedNumbersAreFoundAgain()
    {
        QSet<QString> numbers;
        qsizetype accepted = 0;
        for (const auto& row : m_rows) {
            if (!row.rejection) {
                ++accepted;
                numbers.insert(row.phoneE164);
            }
        }
        const auto repeated = accepted - numbers.size();
        QVERIFY2(repeated > 330 && repeated < 500, qPrintable(QString::number(repeated)));
    }

    void onlyTheBirthdaysThatNeverWereAreLost()
    {
        int lost = 0;
        for (const auto& row : m_rows) {
            for (const auto& problem : row.problems) {
                QCOMPARE(problem, (CellProblem {4, ImportReason::BadValue}));
                ++lost;
            }
        }
        QVERIFY2(lost > 10 && lost < 60, qPrintable(QString::number(lost)));
    }

    void everyFieldHasItsType()
    {
        for (const auto& row : m_rows) {
            for (const auto& [key, value] : row.fields) {
                const auto column = std::ranges::find_if(m_mapping.columns,
                                                         [&](const ColumnRule& rule) { return rule.field.key == key; });
                QVERIFY(column != m_mapping.columns.cend());
                QVERIFY(holds(column->field.type, value));
            }
        }
    }

private:
    ColumnMapping m_mapping;
    QList<ImportRow> m_rows;
};

QTEST_GUILESS_MAIN(TestShopList)
#include "tst_shoplist.moc"
