#include "ui/theme/Theme.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/StatusBadges.h"
#include "ui/widgets/TableView.h"

#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QStandardItemModel>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

class TestBadge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesThatLookAlikeInColourDifferInShape()
    {
        QSet<QString> words;
        QSet<std::pair<int, int>> looks;
        for (const auto status :
             {MessageStatus::Pending, MessageStatus::Claimed, MessageStatus::InDoubt, MessageStatus::Sent,
              MessageStatus::Delivered, MessageStatus::Read, MessageStatus::Failed, MessageStatus::Skipped}) {
            const auto look = badgeOf(status);
            words.insert(look.text);
            looks.insert({static_cast<int>(look.kind), static_cast<int>(look.shape)});
        }
        QCOMPARE(words.size(), 8);
        QCOMPARE(looks.size(), 8);
    }

    void aReplyShowsOverWhatReachedThePerson()
    {
        QCOMPARE(badgeOf(MessageStatus::Delivered, true).shape, BadgeShape::Reply);
        QCOMPARE(badgeOf(MessageStatus::Failed, true), badgeOf(MessageStatus::Failed));
    }

    void aWidgetIsNamedByItsWord()
    {
        Badge badge(badgeOf(CampaignStatus::Paused));
        QCOMPARE(QAccessible::queryAccessibleInterface(&badge)->text(QAccessible::Name), u"Paused"_s);
        QVERIFY(badge.sizeHint().height() >= 22);
    }

    void aCellReadsAsItsWord()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"Read"_s);
        model.setData(model.index(0, 0), QVariant::fromValue(badgeOf(MessageStatus::Read)), BadgeDelegate::LookRole);
        TableView view(u"people"_s, u"People"_s);
        view.setItemDelegateForColumn(0, new BadgeDelegate(&view));
        view.setModel(&model);
        auto* table = QAccessible::queryAccessibleInterface(&view)->tableInterface();
        QVERIFY(table != nullptr);
        QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), u"Read"_s);
    }

    void theDelegatePaintsTheKindsFill()
    {
        Theme theme(*qApp);
        theme.setAppearance(Appearance::Light);
        QStandardItemModel model(1, 1);
        TableView view(u"people"_s, u"People"_s);
        view.setItemDelegateForColumn(
            0, new BadgeDelegate([](const QModelIndex&) { return badgeOf(MessageStatus::Failed); }, &view));
        view.setModel(&model);
        view.resize(300, 120);
        const auto image = view.grab().toImage();
        bool painted = false;
        for (int x = 0; x < image.width() && !painted; ++x) {
            painted = image.pixelColor(x, 36 + 18 - 8) == color(Token::DangerFill, Scheme::Light);
        }
        QVERIFY(painted);
    }
};

QTEST_MAIN(TestBadge)
#include "tst_badge.moc"
