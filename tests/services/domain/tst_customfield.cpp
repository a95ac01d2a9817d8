#include "services/domain/CustomField.h"

#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

class TestCustomField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsComeBackAsTheSameType()
    {
        for (const auto type :
             {FieldType::Text, FieldType::Number, FieldType::Date, FieldType::YesNo, FieldType::Choice}) {
            QCOMPARE(fieldTypeFromWord(toWord(type)), std::optional(type));
        }
        QCOMPARE(fieldTypeFromWord(u"Text"_s), std::nullopt);
    }

    void aValueFitsItsOwnTypesOnly()
    {
        const FieldValue text = u"Bandung"_s;
        const FieldValue number = 3.0;
        const FieldValue date = QDate(2025, 3, 15);
        const FieldValue answer = true;
        QVERIFY(holds(FieldType::Text, text) && holds(FieldType::Choice, text));
        QVERIFY(holds(FieldType::Number, number) && !holds(FieldType::Number, text));
        QVERIFY(holds(FieldType::Date, date) && !holds(FieldType::Date, number));
        QVERIFY(holds(FieldType::YesNo, answer) && !holds(FieldType::YesNo, date));
        QVERIFY(!holds(FieldType::Text, answer) && !holds(FieldType::Choice, number));
    }
};

QTEST_GUILESS_MAIN(TestCustomField)
#include "tst_customfield.moc"
