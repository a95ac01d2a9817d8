#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeAccountNoticeService.h"
#include "tests/support/Screens.h"
#include "ui/account/NoticeWords.h"
#include "ui/account/NoticesCard.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using account::AccountNotice;

namespace {

AccountNotice notice(qint64 id, const QString& field, const QString& event, const QString& detail = {}, int paused = 0)
{
    return {.id = id,
            .toldAt = QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC).addSecs(id * 60),
            .field = field,
            .number = {},
            .event = event,
            .detail = detail,
            .paused = paused};
}

} // namespace

class TestNoticesCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = test::prepareScreens(this); }

    void everyKindOfNewsHasItsWords_data()
    {
        QTest::addColumn<AccountNotice>("told");
        QTest::addColumn<Strip::Kind>("kind");
        const auto row = [](const char* name, const AccountNotice& told, Strip::Kind kind) {
            QTest::newRow(name) << told << kind;
        };
        using Kind = Strip::Kind;
        const auto account = u"account_update"_s;
        const auto number = u"phone_number_quality_update"_s;
        const auto form = u"message_template_status_update"_s;
        row("restriction", notice(1, account, u"ACCOUNT_RESTRICTION"_s), Kind::Danger);
        row("violation", notice(1, account, u"ACCOUNT_VIOLATION"_s), Kind::Danger);
        row("deleted", notice(1, account, u"ACCOUNT_DELETED"_s), Kind::Danger);
        row("disabled", notice(1, account, u"DISABLED_UPDATE"_s, u"DISABLE"_s), Kind::Danger);
        row("reinstated", notice(1, account, u"DISABLED_UPDATE"_s, u"REINSTATE"_s), Kind::Success);
        row("flagged", notice(1, number, u"FLAGGED"_s), Kind::Warning);
        row("unflagged", notice(1, number, u"UNFLAGGED"_s), Kind::Success);
        row("faster", notice(1, number, u"THROUGHPUT_UPGRADE"_s), Kind::Success);
        row("fewer", notice(1, number, u"DOWNGRADE"_s), Kind::Warning);
        row("limit", notice(1, u"business_capability_update"_s, {}), Kind::Info);
        row("template paused", notice(1, form, u"PAUSED"_s, u"promo: id"_s), Kind::Warning);
        row("template disabled", notice(1, form, u"DISABLED"_s, u"promo: id"_s), Kind::Danger);
        row("template flagged", notice(1, form, u"FLAGGED"_s, u"promo: id"_s), Kind::Warning);
        row("error", notice(1, u"messages"_s, u"ERROR_131042"_s), Kind::Warning);
        row("unknown", notice(1, u"something_new"_s, u"ODD"_s), Kind::Info);
    }

    void everyKindOfNewsHasItsWords()
    {
        QFETCH(const AccountNotice, told);
        QFETCH(const Strip::Kind, kind);
        const auto words = noticeWords(told);
        QCOMPARE(words.kind, kind);
        QVERIFY(!words.what.isEmpty());
        QVERIFY(told.event.isEmpty() || !words.what.contains(told.event)); // not in WhatsApp's code words
        if (told.field == u"message_template_status_update"_s) {
            QVERIFY(words.what.contains(u"promo"_s));
        }
    }

    void whatItDidToCampaignsIsTold()
    {
        const auto words = noticeWords(notice(1, u"account_update"_s, u"ACCOUNT_RESTRICTION"_s, {}, 2));
        QVERIFY(words.consequence.contains(u"2 campaign"_s));
    }

    void newOnesAreMarkedUntilTheyAreSeen()
    {
        test::FakeAccountNoticeService service;
        models::NoticeListModel model(service);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        NoticesCard card(model);
        card.resize(800, 420);
        card.show();
        QVERIFY(card.findChild<QLabel*>(u"noNotices"_s) != nullptr);
        save(card, u"notices_none"_s);

        service.notices = {notice(3, u"account_update"_s, u"ACCOUNT_RESTRICTION"_s, {}, 1),
                           notice(2, u"message_template_status_update"_s, u"PAUSED"_s, u"promo_lebaran: id"_s, 2),
                           notice(1, u"phone_number_quality_update"_s, u"UNFLAGGED"_s)};
        service.notices.last().number = u"+6281288880000"_s;
        service.notices.last().isSeen = true;
        model.refresh();
        QTRY_COMPARE(model.unseen(), 2);
        QVERIFY(card.findChild<QWidget*>(u"notice3"_s)->accessibleName().contains(u"restricted"_s));
        save(card, u"notices_new"_s);
        QCOMPARE(test::unnamedWidgets(card).join(u'\n'), QString());

        auto* aside = card.findChild<QPushButton*>(u"noticesAside"_s);
        aside->setFocus();
        QTest::keyClick(aside, Qt::Key_Space);
        QCOMPARE(model.unseen(), 0);
        QVERIFY(service.notices.constFirst().isSeen);
        QVERIFY(!aside->isVisible());
    }

    void whatCouldNotBePutAsideComesBack()
    {
        test::FakeAccountNoticeService service;
        service.notices = {notice(1, u"account_update"_s, u"ACCOUNT_RESTRICTION"_s)};
        models::NoticeListModel model(service);
        model.refresh();
        QTRY_COMPARE(model.unseen(), 1);
        service.failure = Error {ErrorKind::Unavailable, {}};
        bool failed = false;
        connect(&model, &models::NoticeListModel::failed, this, [&] {
            failed = true;
            service.failure.reset();
        });
        model.markAllSeen();
        QTRY_VERIFY(failed);
        QTRY_COMPARE(model.unseen(), 1);
    }

private:
    void save(QWidget& card, const QString& name)
    {
        QApplication::processEvents();
        test::saveScreens(*m_theme, card, name);
    }

    Theme* m_theme = nullptr;
};

QTEST_MAIN(TestNoticesCard)
#include "tst_noticescard.moc"
