#include "services/segments/SqlSegmentService.h"
#include "tests/support/FakeCampaignService.h"
#include "tests/support/FakeContactService.h"
#include "tests/support/Screens.h"
#include "tests/support/TestDatabase.h"
#include "ui/segments/SegmentsPane.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QComboBox>
#include <QCoro/QCoroTask>
#include <QLabel>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostStops = 120;

// The ids are those of test::makeCatalogue().
constexpr auto World = R"(
    INSERT INTO label (name) VALUES ('Gamis'), ('Hijab'), ('Mukena'), ('VIP');
    INSERT INTO custom_field (key, label, type)
    VALUES ('city', 'City', 'text'), ('spent', 'Total spent', 'number'), ('birthday', 'Birthday', 'date'),
           ('reseller', 'Reseller', 'yes_no');
    INSERT INTO contact (display_name, phone_e164, last_inbound_at, fields)
    SELECT 'Customer ' || n, '+62812' || (3456000 + n), now() - make_interval(days => n % 200),
           jsonb_build_object('city', (ARRAY['Bandung', 'Jakarta', 'Surabaya'])[1 + n % 3], 'spent', n * 5000,
                              'reseller', n % 11 = 0)
      FROM generate_series(1, 600) AS n)";

// What the segment of the test means, said without its compiler.
constexpr auto Expected = R"(
    SELECT count(*) FROM contact
     WHERE fields ->> 'city' IN ('Bandung', 'Jakarta')
       AND last_inbound_at >= (date_trunc('day', now() AT TIME ZONE 'Asia/Jakarta') - interval '90 days')
                              AT TIME ZONE 'Asia/Jakarta'
       AND (fields ->> 'spent')::numeric >= 500000
       AND fields ->> 'reseller' <> 'true')";

QWidget* focus()
{
    return QApplication::focusWidget();
}

// The window gets its turn after each key, as it does with people: what a key brought is on the screen before the next.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(focus(), static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
}

void type(const QString& text)
{
    QTest::keyClicks(focus(), text);
}

// Tab, until the control with this name has the focus.
void tabTo(const QString& objectName)
{
    for (int i = 0; i < MostStops && focus()->objectName() != objectName; ++i) {
        press(Qt::Key_Tab);
    }
    QCOMPARE(focus()->objectName(), objectName);
}

// Up and down in the list box that has the focus.
void choose(const QString& text)
{
    auto* box = qobject_cast<QComboBox*>(focus());
    QVERIFY(box != nullptr);
    const int wanted = box->findText(text);
    QVERIFY2(wanted >= 0, qPrintable(text));
    while (box->currentIndex() != wanted) {
        press(box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
}

} // namespace

class TestSegmentByKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setAppearance(Appearance::Light);
        m_database.execute(QString::fromLatin1(World));
        m_contacts.words = test::makeCatalogue();
        m_pane = std::make_unique<SegmentsPane>(m_segments, m_contacts, m_campaigns);
        m_pane->resize(1072, 720);
        m_pane->show();
        QApplication::setActiveWindow(m_pane.get());
        m_pane->setFocus();
        QTRY_VERIFY(m_pane->findChild<QWidget*>(u"firstRun"_s)->isVisible());
    }

    // Nothing here touches a control but by keys.
    void threeRowsAndWhoIsLeftOut()
    {
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(focus()->objectName(), u"segmentName"_s);
        type(u"Good customers"_s);
        press(Qt::Key_Tab);
        type(u"For the Lebaran offer"_s);

        tabTo(u"addCondition"_s);
        press(Qt::Key_Space);
        choose(u"City"_s);
        tabTo(u"operator"_s);
        choose(u"is any of"_s);
        tabTo(u"value"_s);
        type(u"Bandung, Jakarta"_s);

        tabTo(u"addCondition"_s);
        press(Qt::Key_Space);
        choose(u"Last reply"_s);
        tabTo(u"value"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"90"_s);

        tabTo(u"addCondition"_s);
        press(Qt::Key_Space);
        choose(u"Total spent"_s);
        tabTo(u"value"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"500000"_s);

        tabTo(u"addLeaveOut"_s);
        press(Qt::Key_Space);
        choose(u"Reseller"_s);

        const auto expected = m_database.value(QString::fromLatin1(Expected)).toInt();
        QVERIFY(expected > 0);
        const auto words = u"%1 people"_s.arg(expected);
        QTRY_COMPARE(m_pane->findChild<QLabel*>(u"count"_s)->text(), words);
        test::saveScreens(*m_theme, *m_pane, u"builder_by_keyboard"_s);

        press(Qt::Key_S, Qt::ControlModifier);
        auto* table = m_pane->findChild<TableView*>(u"segmentsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->isVisible());

        const auto id = SegmentId(m_database.value(u"SELECT id FROM segment"_s).toLongLong());
        const auto saved = QCoro::waitFor(m_segments.fetch(id));
        QVERIFY(saved.has_value());
        QCOMPARE(saved->name, u"Good customers"_s);
        QCOMPARE(saved->description, u"For the Lebaran offer"_s);
        QCOMPARE(saved->kind, segments::SegmentKind::Dynamic);
        QCOMPARE(saved->contactCount, expected);
        QVERIFY(saved->criteria == ruleOfTheTest());
    }

private:
    static Criteria ruleOfTheTest()
    {
        const FieldCriterion city {u"city"_s, FieldType::Text,
                                   TextTest {TextTest::Operator::IsAnyOf, {u"Bandung"_s, u"Jakarta"_s}}};
        const ActivityCriterion wrote {
            ActivityCriterion::Subject::LastInbound, ActivityCriterion::Operator::InLastDays, {}, {}, 90};
        const FieldCriterion spent {u"spent"_s, FieldType::Number, NumberTest {Comparison::AtLeast, 500'000, 0}};
        const FieldCriterion reseller {u"reseller"_s, FieldType::YesNo, YesNoTest {YesNoTest::Operator::Yes}};
        return {.match = GroupMatch::All,
                .children = {city, wrote, spent, CriteriaGroup {GroupMatch::None, {reseller}}}};
    }

    TestDatabase m_database;
    db::DbExecutor m_previews {m_database.settings(), TestDatabase::catalog()};
    segments::SqlSegmentService m_segments {m_database.executor(), m_previews, u"owner"_s};
    test::FakeContactService m_contacts;
    test::FakeCampaignService m_campaigns;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SegmentsPane> m_pane;
};

QTEST_MAIN(TestSegmentByKeyboard)
#include "tst_segmentbykeyboard.moc"
