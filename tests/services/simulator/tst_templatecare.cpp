#include "services/simulator/TemplateCare.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace siaran::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Id = "1304694804498701";
constexpr qint64 Hour = 60LL * 60 * 1000;

SimulatorSettings lifelike()
{
    SimulatorSettings settings;
    settings.timeScale = 1;
    settings.limits.pacedAfter = 2;
    settings.limits.pacingTime = 1h;
    settings.limits.pausedAfter = 4;
    return settings;
}

QString told(const QByteArray& body, QLatin1StringView key)
{
    return QJsonDocument::fromJson(body)["entry"_L1][0]["changes"_L1][0]["value"_L1][key].toString();
}

} // namespace

class tst_TemplateCare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_settings = lifelike();
        m_catalogue = std::make_unique<TemplateCatalogue>(TemplateCatalogue::ofTheShop());
        m_care = std::make_unique<TemplateCare>(m_settings, *m_catalogue);
    }

    void theFirstGoAndTheRestIsHeldUntilItIsReleasedInBatches()
    {
        sendTen();
        QCOMPARE(m_care->held(), 8);
        QVERIFY(m_care->due(Hour - 1).released.isEmpty());
        const auto first = m_care->due(Hour);
        QCOMPARE(first.released.size(), 4);
        QVERIFY(!first.released.front().dropped);
        QCOMPARE(first.released.front().message->number, 3ULL);
        QVERIFY(m_care->due(Hour + Hour / 4 - 1).released.isEmpty());
        QCOMPARE(m_care->due(Hour + Hour / 4).released.size(), 4);
        QCOMPARE(m_care->held(), 0);
        QVERIFY(!m_care->isWaiting());
        QVERIFY(!m_care->holds(Id));
    }

    void aBadVerdictDropsThemAndPausesTheTemplate()
    {
        m_settings.limits.pacingDropped = 1;
        sendTen();
        const auto events = m_care->due(Hour);
        QCOMPARE(events.released.size(), 8);
        QVERIFY(std::ranges::all_of(events.released, &TemplateCare::Released::dropped));
        QCOMPARE(events.announcements.size(), 2);
        QCOMPARE(told(events.announcements[0], "new_quality_score"_L1), u"RED"_s);
        QCOMPARE(told(events.announcements[1], "event"_L1), u"PAUSED"_s);
        QCOMPARE(statusOf(), u"PAUSED"_s);
        // It stays so until somebody asks for it.
        QVERIFY(m_care->due(100 * Hour).announcements.isEmpty());
        QVERIFY(m_care->unpause(Id, 100 * Hour));
        QVERIFY(!m_care->unpause(Id, 100 * Hour));
        QCOMPARE(statusOf(), u"APPROVED"_s);
    }

    void complaintsPauseForThreeHoursThenSixThenForGood()
    {
        complain(2);
        QCOMPARE(told(m_care->due(0).announcements.value(0), "new_quality_score"_L1), u"YELLOW"_s);
        complain(2);
        QCOMPARE(statusOf(), u"PAUSED"_s);
        auto news = m_care->due(0).announcements;
        QCOMPARE(news.size(), 2);
        QVERIFY(news[1].contains("FIRST_PAUSE"));
        m_care->complain(Id, 1); // what is paused already hears no more
        QVERIFY(m_care->due(3 * Hour - 1).announcements.isEmpty());
        QCOMPARE(told(m_care->due(3 * Hour).announcements.value(0), "event"_L1), u"APPROVED"_s);

        complain(4, 3 * Hour);
        QVERIFY(m_care->due(3 * Hour).announcements.last().contains("SECOND_PAUSE"));
        QVERIFY(m_care->due(9 * Hour - 1).announcements.isEmpty());
        QVERIFY(!m_care->due(9 * Hour).announcements.isEmpty());

        complain(4, 9 * Hour);
        QCOMPARE(statusOf(), u"DISABLED"_s);
        (void)m_care->due(9 * Hour);
        QVERIFY(!m_care->isWaiting());
    }

    void withoutTheSwitchesNothingIsHeldOrPaused()
    {
        m_settings.limits = {};
        sendTen();
        complain(1000);
        QCOMPARE(m_care->held(), 0);
        QCOMPARE(statusOf(), u"APPROVED"_s);
        QVERIFY(m_care->due(100 * Hour).announcements.isEmpty());
    }

private:
    void sendTen()
    {
        for (quint64 i = 1; i <= 10; ++i) {
            AcceptedMessage message;
            message.number = i;
            message.templateId = Id;
            if (m_care->holds(Id)) {
                m_care->hold(std::make_shared<const AcceptedMessage>(message), 0);
            }
        }
    }

    void complain(int times, qint64 now = 0)
    {
        for (int i = 0; i < times; ++i) {
            m_care->complain(Id, now);
        }
    }

    QString statusOf() const { return m_catalogue->node(QString::fromLatin1(Id))["status"_L1].toString(); }

    SimulatorSettings m_settings;
    std::unique_ptr<TemplateCatalogue> m_catalogue;
    std::unique_ptr<TemplateCare> m_care;
};

QTEST_GUILESS_MAIN(tst_TemplateCare)
#include "tst_templatecare.moc"
