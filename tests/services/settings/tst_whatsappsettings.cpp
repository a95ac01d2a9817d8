#include "services/settings/WhatsAppSettings.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace siaran::settings;
using namespace Qt::StringLiterals;

class TestWhatsAppSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyEnvironmentChangesNothing()
    {
        const WhatsAppSettings entered {
            .graphUrl = QUrl(u"http://127.0.0.1:8090"_s), .phoneNumberId = u"1001"_s, .wabaId = u"2001"_s};
        QCOMPARE(withEnvironment(entered, QProcessEnvironment()), entered);
        QVERIFY(entered.isComplete());
        QVERIFY(!WhatsAppSettings().isComplete());
        QCOMPARE(WhatsAppSettings().graphUrl, QUrl(u"https://graph.facebook.com"_s));
    }

    void theEnvironmentOverrulesWhatWasEntered()
    {
        QProcessEnvironment environment;
        environment.insert(u"SIARAN_GRAPH_URL"_s, u"https://localhost:8443"_s);
        environment.insert(u"SIARAN_GRAPH_VERSION"_s, u"v24.0"_s);
        environment.insert(u"SIARAN_GRAPH_CA"_s, u"/etc/siaran/ca.pem"_s);
        environment.insert(u"SIARAN_WA_PHONE_NUMBER_ID"_s, u"1002"_s);
        environment.insert(u"SIARAN_WA_WABA_ID"_s, u""_s);
        const WhatsAppSettings expected {.graphUrl = QUrl(u"https://localhost:8443"_s),
                                         .graphVersion = u"v24.0"_s,
                                         .phoneNumberId = u"1002"_s,
                                         .wabaId = u"2001"_s,
                                         .caFile = u"/etc/siaran/ca.pem"_s};
        QCOMPARE(withEnvironment({.phoneNumberId = u"1001"_s, .wabaId = u"2001"_s}, environment), expected);
    }
};

QTEST_GUILESS_MAIN(TestWhatsAppSettings)
#include "tst_whatsappsettings.moc"
