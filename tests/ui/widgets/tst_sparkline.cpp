#include "tests/support/Screens.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Sparkline.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

const QRectF Area(10, 20, 100, 40);

} // namespace

class TestSparkline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noValuesMakeNoLine() { QVERIFY(sparkline({}, Area).isEmpty()); }

    void theHighestIsAtTheTopAndTheNewestAtTheRight()
    {
        const auto line = sparkline({0, 10, 5}, Area);
        QCOMPARE(line.at(0), Area.bottomLeft());
        QCOMPARE(line.at(1), QPointF(60, 20));
        QCOMPARE(line.at(2), QPointF(110, 40));
    }

    void valuesThatAreAllTheSameLieInTheMiddle()
    {
        QCOMPARE(sparkline({7, 7}, Area).constFirst().y(), Area.center().y());
        QCOMPARE(sparkline({7}, Area), QPolygonF({Area.center()}));
    }

    void noPointLeavesTheArea()
    {
        QVERIFY(rc::check("each value has one point inside the area, from left to right", [] {
            const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::arbitrary<int>());
            const QList<int> values(numbers.begin(), numbers.end());
            const auto line = sparkline(values, Area);
            RC_ASSERT(line.size() == values.size());
            const auto roomy = Area.adjusted(-0.01, -0.01, 0.01, 0.01);
            for (qsizetype i = 0; i < line.size(); ++i) {
                RC_ASSERT(roomy.contains(line.at(i)));
                RC_ASSERT(i == 0 || line.at(i).x() > line.at(i - 1).x());
            }
        }));
    }

    void itIsPaintedInTheColourOfTheTheme()
    {
        Theme theme(*qApp);
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            theme.setAppearance(appearance);
            Sparkline widget(u"line"_s);
            widget.resize(120, 40);
            widget.setValues({1, 4, 2, 9});
            const auto image = widget.grab().toImage();
            const auto end = image.pixelColor(image.width() - 3, 3);
            QCOMPARE(end.name(), color(Token::Accent, widget.palette()).name());
        }
    }
};

QTEST_MAIN(TestSparkline)
#include "tst_sparkline.moc"
