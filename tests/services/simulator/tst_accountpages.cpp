#include "services/simulator/AccountPages.h"
#include "services/simulator/News.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace siaran::simulator;
using namespace Qt::StringLiterals;

namespace {

const QUrl Address(u"http://127.0.0.1:1/v23.0/102/message_templates"_s);

QJsonObject parsed(const Checked<QByteArray>& body)
{
    return body ? QJsonDocument::fromJson(*body).object() : QJsonObject();
}

} // namespace

class tst_AccountPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followingNextFindsEveryTemplateOnce_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 3, 7, 8, 9}) {
            QTest::addRow("%d a page", limit) << limit;
        }
    }

    void followingNextFindsEveryTemplateOnce()
    {
        QFETCH(int, limit);
        const TemplateCatalogue catalogue = TemplateCatalogue::ofTheShop();
        const AccountPages pages(m_settings, catalogue, m_memory);
        QUrl address = Address;
        address.setQuery(u"fields=name,status&limit=%1"_s.arg(limit));
        QStringList names;
        while (!address.isEmpty()) {
            QVERIFY(names.size() < 100);
            const QJsonObject page = parsed(pages.templates(QUrlQuery(address), Address));
            const QJsonArray data = page["data"_L1].toArray();
            QVERIFY(data.size() <= limit);
            for (const auto& node : data) {
                QCOMPARE(node.toObject().keys(), (QStringList {u"id"_s, u"name"_s, u"status"_s}));
                names.push_back(node.toObject()["name"_L1].toString());
            }
            address = QUrl(page["paging"_L1].toObject()["next"_L1].toString());
        }
        QCOMPARE(names.size(), catalogue.all().size());
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }

    void afterTheLastCursorThereIsNothing()
    {
        const TemplateCatalogue catalogue = TemplateCatalogue::ofTheShop();
        const AccountPages pages(m_settings, catalogue, m_memory);
        const QJsonObject all = parsed(pages.templates({}, Address));
        QVERIFY(!all["paging"_L1].toObject().contains("next"_L1));
        QUrlQuery query;
        query.addQueryItem(u"after"_s, all["paging"_L1].toObject()["cursors"_L1].toObject()["after"_L1].toString());
        const QJsonObject rest = parsed(pages.templates(query, Address));
        QVERIFY(rest["data"_L1].toArray().isEmpty());
        QVERIFY(!rest.contains("paging"_L1));
    }

    void templatesCanBeFiltered()
    {
        const TemplateCatalogue catalogue = TemplateCatalogue::ofTheShop();
        const AccountPages pages(m_settings, catalogue, m_memory);
        const auto count = [&pages](const QString& query) {
            return parsed(pages.templates(QUrlQuery(query), Address))["data"_L1].toArray().size();
        };
        QCOMPARE(count(u"status=PAUSED"_s), 1);
        QCOMPARE(count(u"status=rejected"_s), 1);
        QCOMPARE(count(u"language=en"_s), 1);
        QCOMPARE(count(u"category=UTILITY&status=APPROVED"_s), 1);
        QCOMPARE(count(u"name=nothing"_s), 0);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("limit 0") << u"limit=0"_s;
        QTest::newRow("limit in words") << u"limit=many"_s;
        QTest::newRow("cursor") << u"after=nonsense"_s;
        QTest::newRow("field") << u"fields=name,colour"_s;
    }

    void nonsenseIsRefused()
    {
        QFETCH(QString, query);
        const auto answer = AccountPages(m_settings, m_catalogue, m_memory).templates(QUrlQuery(query), Address);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, 100);
    }

    void theNumberTellsItsLevel()
    {
        SimulatorSettings settings;
        const QUrlQuery query(u"fields=throughput{level},quality_rating,status"_s);
        QJsonObject number = parsed(AccountPages(settings, m_catalogue, m_memory).number(query));
        QCOMPARE(number["throughput"_L1].toObject()["level"_L1].toString(), u"STANDARD"_s);
        QCOMPARE(number["status"_L1].toString(), u"CONNECTED"_s);
        QVERIFY(!number.contains("verified_name"_L1));
        settings.messagesPerSecond = 1000;
        number = parsed(AccountPages(settings, m_catalogue, m_memory).number({}));
        QCOMPARE(number["throughput"_L1].toObject()["level"_L1].toString(), u"HIGH"_s);
        QCOMPARE(number["verified_name"_L1].toString(), u"Toko Melati"_s);
    }

    void theAccountHasItsNumber()
    {
        const TemplateCatalogue catalogue = TemplateCatalogue::ofTheShop();
        const AccountPages pages(m_settings, catalogue, m_memory);
        QCOMPARE(parsed(pages.account({}))["id"_L1].toString(), SimulatorSettings().accountId);
        QCOMPARE(parsed(pages.account(QUrlQuery(u"fields=currency"_s)))["currency"_L1].toString(), u"IDR"_s);
        const QJsonArray numbers = parsed(pages.numbers({}, Address))["data"_L1].toArray();
        QCOMPARE(numbers.size(), 1);
        QCOMPARE(numbers[0].toObject()["id"_L1].toString(), SimulatorSettings().phoneNumberId);
    }

    void anAccountMayHaveSeveralNumbers()
    {
        SimulatorSettings settings;
        settings.numbers = 3;
        const auto numbers
            = parsed(AccountPages(settings, m_catalogue, m_memory).numbers({}, Address))["data"_L1].toArray();
        QCOMPARE(numbers.size(), 3);
        QCOMPARE(numbers[2]["id"_L1].toString(), u"106540352242924"_s);
        QCOMPARE(numbers[2]["display_phone_number"_L1].toString(), u"6281288880002"_s);
    }

    void theTokenTellsWhatItMayAndWhetherItStillDoes()
    {
        Memory memory(m_settings);
        const AccountPages pages(m_settings, m_catalogue, memory);
        const auto token = [&pages](const QString& of) {
            return QJsonDocument::fromJson(pages.token(QUrlQuery(u"input_token="_s + of)))["data"_L1].toObject();
        };
        QVERIFY(token(m_settings.accessToken)["is_valid"_L1].toBool());
        QCOMPARE(token(m_settings.accessToken)["scopes"_L1].toArray().size(), 2);
        QVERIFY(!token(u"another"_s)["is_valid"_L1].toBool());
        memory.account.setScopes({u"whatsapp_business_messaging"_s});
        memory.account.setExpired(true);
        QVERIFY(!token(m_settings.accessToken)["is_valid"_L1].toBool());
        QCOMPARE(token(m_settings.accessToken)["scopes"_L1].toArray().size(), 1);
    }

    void theMessagingLimitIsATier()
    {
        QCOMPARE(tierOf(0), "TIER_UNLIMITED"_ba);
        QCOMPARE(tierOf(250), "TIER_250"_ba);
        QCOMPARE(tierOf(2000), "TIER_2K"_ba);
        QCOMPARE(tierOf(100'000), "TIER_100K"_ba);
    }

private:
    const SimulatorSettings m_settings;
    const TemplateCatalogue m_catalogue = TemplateCatalogue::ofTheShop();
    const Memory m_memory {m_settings};
};

QTEST_GUILESS_MAIN(tst_AccountPages)
#include "tst_accountpages.moc"
