#include "services/http/Router.h"
#include "services/http/WebhookEndpoint.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace siaran::http;
using namespace Qt::StringLiterals;

namespace {

class Named final : public RequestHandler {
public:
    explicit Named(QByteArray name)
        : m_name(std::move(name))
    {
    }

    QCoro::Task<HttpResponse> handle(HttpRequest /*request*/) override
    {
        co_return HttpResponse {.status = 200, .body = m_name, .headers = {}};
    }

private:
    const QByteArray m_name;
};

} // namespace

class TestRouter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPathHasItsHandler_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("exact") << "/api/webhooks/whatsapp"_ba
                               << "hook"_ba;
        QTest::newRow("its other name") << "/webhooks/whatsapp"_ba
                                        << "hook"_ba;
        QTest::newRow("below") << "/api/v1/campaigns/7"_ba
                               << "rest"_ba;
        QTest::newRow("the folder itself") << "/api/v1/"_ba
                                           << "rest"_ba;
        QTest::newRow("the longest") << "/api/v1/health/x"_ba
                                     << "health"_ba;
        QTest::newRow("nothing below an exact one") << "/webhooks/whatsapp/x"_ba
                                                    << ""_ba;
        QTest::newRow("no folder") << "/api/v1"_ba
                                   << ""_ba;
        QTest::newRow("root") << "/"_ba
                              << ""_ba;
    }
    void eachPathHasItsHandler()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, name);
        Named hook("hook"_ba);
        Named rest("rest"_ba);
        Named health("health"_ba);
        Router router;
        router.add(WebhookEndpoint::paths(), hook);
        router.add({"/api/v1/"_ba}, rest);
        router.add({"/api/v1/health/"_ba}, health);
        const auto response = QCoro::waitFor(
            router.handle({.method = "GET"_ba, .path = path, .rawQuery = {}, .headers = {}, .body = {}}));
        QCOMPARE(response.status, name.isEmpty() ? 404 : 200);
        QCOMPARE(response.body, name);
    }
};

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
