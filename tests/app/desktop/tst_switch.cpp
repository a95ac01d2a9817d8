#include "app/desktop/Desktop.h"
#include "services/access/AuditService.h"
#include "services/contacts/ContactService.h"
#include "services/settings/SessionSecretStore.h"
#include "services/templates/TemplateService.h"
#include "tests/support/PassableFolder.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

simulator::SimulatorSettings hurried()
{
    simulator::SimulatorSettings settings;
    settings.timeScale = 3000;
    return settings;
}

app::DesktopOptions practice()
{
    app::DesktopOptions options;
    options.practice = true;
    return options;
}

/// The account of a shop at a WhatsApp of its own, over HTTPS.
struct Shop {
    Shop()
    {
        auto settings = hurried();
        settings.tlsFolder = folder.path();
        settings.accessToken = u"EAAsecretTokenOfTheShop123456"_s;
        settings.appSecret = u"secretOfTheShopsApp"_s;
        settings.phoneNumberId = u"206540352242922"_s;
        settings.accountId = u"202290129340398"_s;
        whatsapp = std::make_unique<simulator::Simulator>(settings);
        isUp = whatsapp->start().has_value();
        connection.account.graphUrl = whatsapp->url();
        connection.account.caFile = whatsapp->certificateFile();
        connection.account.phoneNumberId = settings.phoneNumberId;
        connection.account.wabaId = settings.accountId;
        connection.secrets = {settings.accessToken.toUtf8(), settings.appSecret.toUtf8(), "verifyWordOfTheShop"};
    }

    QTemporaryDir folder;
    std::unique_ptr<simulator::Simulator> whatsapp;
    setup::Connection connection;
    bool isUp = false;
};

} // namespace

class TestSwitch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::PassableFolder>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"siaran.ini"_s), QSettings::IniFormat);
        m_theme = std::make_unique<ui::Theme>(*qApp);
    }

    void fromPracticeToTheShopAndBack()
    {
        Shop shop;
        QVERIFY(shop.isUp);
        app::Desktop desktop(practice(), m_folder->path(), *m_store, *m_theme, keyring());
        QSignalSpy opened(&desktop, &app::Desktop::opened);
        desktop.start(hurried());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
        QVERIFY(desktop.workspace()->simulatorUrl().isValid());

        QVERIFY(QCoro::waitFor(desktop.connection().save(shop.connection, settings::SecretPlace::Keyring)));
        desktop.openWorkspace();
        desktop.openWorkspace(); // an impatient second click
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, Patience);
        QVERIFY(!desktop.isPractice());
        QVERIFY(desktop.workspace()->simulatorUrl().isEmpty());
        const auto templates = [&desktop] {
            const auto list = QCoro::waitFor(desktop.workspace()->templates().list());
            return list ? list->size() : 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(templates() > 0, Patience); // the shop's own WhatsApp told them, over HTTPS
        const auto people = QCoro::waitFor(desktop.workspace()->contacts().page({}, {}, 10));
        QVERIFY(people && people->rows.isEmpty()); // nobody of the practice shop
        // It was connected from practice: the log of the shop tells it all the same, and no secret.
        const auto told = [&desktop] {
            const auto page = QCoro::waitFor(desktop.workspace()->audit().page({.actions = {u"number."_s}}, 0, 10));
            return page ? page->entries : QList<access::AuditEntry>();
        };
        QTRY_COMPARE_WITH_TIMEOUT(told().size(), 2, Patience);
        const auto entries = told();
        const auto change = std::ranges::find(entries, u"number.connection_changed"_s, &access::AuditEntry::action);
        QVERIFY(change != entries.end());
        QCOMPARE(change->detail.value("parts"_L1).toArray().size(), 6);
        QCOMPARE(change->detail.value("after"_L1).toObject(),
                 (QJsonObject {{u"remote_id"_s, shop.connection.account.phoneNumberId}}));
        QVERIFY(desktop.connection().untold().isNothing());

        desktop.openPractice();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 3, Patience);
        QVERIFY(desktop.isPractice());
        QVERIFY(desktop.workspace()->simulatorUrl().isValid());
        verifyNoSecretLies(shop.connection.secrets);
        end(desktop);
    }

    // The practice shop is being filled, templates are being asked for, lists are being loaded.
    void atAnyMoment_data()
    {
        QTest::addColumn<int>("moment");
        for (const int moment : {0, 30, 150, 600}) {
            QTest::addRow("after %d ms", moment) << moment;
        }
    }

    void atAnyMoment()
    {
        QFETCH(const int, moment);
        Shop shop;
        app::Desktop desktop(practice(), m_folder->path(), *m_store, *m_theme, keyring());
        QSignalSpy opened(&desktop, &app::Desktop::opened);
        desktop.start(hurried());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
        QVERIFY(QCoro::waitFor(desktop.connection().save(shop.connection, settings::SecretPlace::Session)));
        QTest::qWait(moment);
        desktop.openWorkspace();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, Patience);
        QTest::qWait(moment);
        desktop.openWorkspace(); // a new token, say
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 3, Patience);
        QTest::qWait(moment);
        desktop.openPractice();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 4, Patience);
        QTest::qWait(200); // whoever was forgotten would speak now
        end(desktop);
    }

    void aConnectionThatCannotBeUsedKeepsNobodyOut_data()
    {
        QTest::addColumn<QString>("authorities");
        QTest::newRow("no such file") << u"/nowhere.pem"_s;
        QTest::newRow("a file without a certificate") << QCoreApplication::applicationFilePath();
    }

    void aConnectionThatCannotBeUsedKeepsNobodyOut()
    {
        QFETCH(const QString, authorities);
        Shop shop;
        shop.connection.account.caFile = authorities;
        app::Desktop desktop({}, m_folder->path(), *m_store, *m_theme, keyring());
        QVERIFY(QCoro::waitFor(desktop.connection().save(shop.connection, settings::SecretPlace::Session)));
        QSignalSpy opened(&desktop, &app::Desktop::opened);
        desktop.start();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
        QTRY_VERIFY(stripWith(u"connectionEnter"_s));
        end(desktop);
    }

    void aForgottenTokenIsAskedForAgain()
    {
        Shop shop;
        {
            app::Desktop before({}, m_folder->path(), *m_store, *m_theme, keyring());
            QVERIFY(QCoro::waitFor(before.connection().save(shop.connection, settings::SecretPlace::Session)));
        }
        app::Desktop desktop({}, m_folder->path(), *m_store, *m_theme, keyring());
        QSignalSpy opened(&desktop, &app::Desktop::opened);
        desktop.start();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
        QTRY_VERIFY(stripWith(u"connectionEnter"_s));
        end(desktop);
    }

private:
    static std::shared_ptr<settings::SecretStore> keyring() { return std::make_shared<settings::SessionSecretStore>(); }

    // A program ends with its desktop; here others follow, and no answer may come to who is gone.
    static void end(app::Desktop& desktop) { QCoro::waitFor(desktop.workspace()->close()); }

    static bool stripWith(const QString& action)
    {
        const auto windows = QApplication::topLevelWidgets();
        return std::ranges::any_of(
            windows, [&action](const QWidget* window) { return window->findChild<QWidget*>(action) != nullptr; });
    }

    // In the folder of the program, which holds its log, its settings and all files of both databases.
    void verifyNoSecretLies(const settings::WhatsAppSecrets& secrets)
    {
        m_store->sync();
        qint64 files = 0;
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly)) {
                continue; // a socket
            }
            ++files;
            const auto content = file.readAll();
            for (const auto& secret : {secrets.accessToken, secrets.appSecret, secrets.verifyToken}) {
                QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
            }
        }
        QVERIFY(files > 100);
    }

    std::unique_ptr<test::PassableFolder> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<ui::Theme> m_theme;
};

QTEST_MAIN(TestSwitch)
#include "tst_switch.moc"
