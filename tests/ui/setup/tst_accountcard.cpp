#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeConnectionKeeper.h"
#include "tests/support/FakeSetupService.h"
#include "tests/support/Screens.h"
#include "ui/setup/AccountCard.h"
#include "ui/setup/CheckLine.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

class TestAccountCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = test::prepareScreens(this); }

    void withoutAnAccountItOffersToConnectOne()
    {
        test::FakeSetupService service;
        test::FakeConnectionKeeper keeper;
        AccountCard card(service, keeper, true);
        const QSignalSpy wanted(&card, &AccountCard::connectRequested);
        const QSignalSpy leaving(&card, &AccountCard::workspaceRequested);
        card.findChild<QPushButton*>(u"accountConnect"_s)->click();
        card.findChild<QPushButton*>(u"accountWorkspace"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(leaving.size(), 1);
        show(card, u"account_none"_s);
    }

    void theTokenIsNeverShown()
    {
        test::FakeSetupService service;
        test::FakeConnectionKeeper keeper;
        keeper.kept = whole();
        AccountCard card(service, keeper, false);
        for (const auto* label : card.findChildren<QLabel*>()) {
            QVERIFY(!label->text().contains(u"EAA"_s));
        }
        const QSignalSpy replaced(&card, &AccountCard::replaceTokenRequested);
        card.findChild<QPushButton*>(u"accountReplace"_s)->click();
        QCOMPARE(replaced.size(), 1);
        show(card, u"account_kept"_s);
        QCOMPARE(test::unnamedWidgets(card).join(u'\n'), QString());
    }

    void itIsCheckedAgain()
    {
        test::FakeSetupService service;
        test::FakeConnectionKeeper keeper;
        keeper.kept = whole();
        AccountCard card(service, keeper, false);
        auto* outcome = card.findChild<CheckLine*>(u"accountOutcome"_s);
        auto* again = card.findChild<QPushButton*>(u"accountCheck"_s);
        again->click();
        QTRY_COMPARE(outcome->mark(), CheckLine::Mark::Good);
        QVERIFY(outcome->text().contains(u"Toko Melati"_s));
        service.failureFor.insert(u"token"_s, u"setup.token_expired"_s);
        again->click();
        QTRY_COMPARE(outcome->mark(), CheckLine::Mark::Bad);
        show(card, u"account_expired"_s);
        keeper.loadFailure
            = Error {.kind = ErrorKind::Unavailable, .detail = {}, .retryAfter = {}, .reason = u"secret.denied"_s};
        again->click();
        QTRY_VERIFY(outcome->text().contains(u"keyring"_s));
    }

private:
    static setup::Connection whole()
    {
        setup::Connection connection;
        connection.account.wabaId = u"102"_s;
        connection.account.phoneNumberId = u"106"_s;
        connection.account.webhookAddress = QUrl(u"https://toko.example/webhooks/whatsapp"_s);
        connection.secrets = {"EAAtoken", "secret", "verify"};
        return connection;
    }

    void show(AccountCard& card, const QString& name)
    {
        card.resize(800, 260);
        card.show();
        QApplication::processEvents();
        test::saveScreens(*m_theme, card, name);
    }

    Theme* m_theme = nullptr;
};

QTEST_MAIN(TestAccountCard)
#include "tst_accountcard.moc"
