#include "services/domain/PhoneFormat.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;

class TestPhoneFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreGroupedForTheEye_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("shown");
        QTest::newRow("mobile of 11 digits") << u"+6281234567890"_s << u"+62 812-3456-7890"_s;
        QTest::newRow("mobile of 10 digits") << u"+628123456789"_s << u"+62 812-3456-789"_s;
        QTest::newRow("mobile of 9 digits") << u"+62812345678"_s << u"+62 812-345-678"_s;
        QTest::newRow("mobile of 12 digits") << u"+62812345678901"_s << u"+62 812-3456-78901"_s;
        QTest::newRow("Jakarta landline") << u"+622112345678"_s << u"+62 211 234 5678"_s;
        QTest::newRow("Portugal") << u"+351911111111"_s << u"+351 911 111 111"_s;
        QTest::newRow("United States") << u"+14155552671"_s << u"+1 415 555 2671"_s;
        QTest::newRow("Singapore") << u"+6581234567"_s << u"+65 8123 4567"_s;
        QTest::newRow("Russia") << u"+79161234567"_s << u"+7 916 123 4567"_s;
        QTest::newRow("not E.164") << u"0812 3456"_s << u"0812 3456"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void numbersAreGroupedForTheEye()
    {
        QFETCH(QString, number);
        QFETCH(QString, shown);
        QCOMPARE(displayPhone(number), shown);
    }

    void onlySeparatorsAreAdded()
    {
        QVERIFY(rc::check("without spaces and dashes it is the number again", [] {
            const auto length = *rc::gen::inRange<std::size_t>(6, 15);
            const auto rest = *rc::gen::container<std::string>(length, rc::gen::inRange('0', ':'));
            const auto number = u"+%1%2"_s.arg(*rc::gen::inRange(1, 10)).arg(QString::fromStdString(rest));
            auto shown = displayPhone(number);
            RC_ASSERT(shown.contains(u' '));
            RC_ASSERT(!shown.endsWith(u' '));
            RC_ASSERT(shown.remove(u' ').remove(u'-') == number);
        }));
    }
};

QTEST_GUILESS_MAIN(TestPhoneFormat)
#include "tst_phoneformat.moc"
