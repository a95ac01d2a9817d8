#include "services/analytics/AnalyticsRepository.h"
#include "services/analytics/SqlAnalyticsService.h"
#include "services/domain/CampaignStatistics.h"
#include "tests/services/analytics/Ledger.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroTask>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

using namespace siaran;
using namespace siaran::analytics;
using namespace Qt::StringLiterals;

namespace {

const std::vector<QString> Zones {u"Asia/Jakarta"_s, u"Asia/Jayapura"_s, u"Asia/Kathmandu"_s, u"Europe/Berlin"_s,
                                  u"UTC"_s};

int countOf(const Ledger& ledger, const std::function<bool(const LedgerRow&)>& wanted)
{
    return static_cast<int>(std::ranges::count_if(ledger.rows, wanted));
}

bool isOneOf(MessageStatus status, std::initializer_list<MessageStatus> statuses)
{
    return std::ranges::find(statuses, status) != statuses.end();
}

using Field = int TimelinePoint::*;

QList<std::pair<QDateTime, Field>> eventsOf(const Ledger& ledger)
{
    QList<std::pair<QDateTime, Field>> events;
    for (const auto& row : ledger.rows) {
        for (const auto& [at, field] :
             {std::pair(row.sentAt, &TimelinePoint::sent), std::pair(row.deliveredAt, &TimelinePoint::delivered),
              std::pair(row.readAt, &TimelinePoint::read), std::pair(row.repliedAt, &TimelinePoint::replied)}) {
            if (at.isValid()) {
                events.push_back({at, field});
            }
        }
    }
    return events;
}

// The beginning of the hour on the clock of the zone. Its shifts are whole hours.
QDateTime hourOf(const QDateTime& at, const QTimeZone& zone)
{
    const auto clock = at.toSecsSinceEpoch() + zone.offsetFromUtc(at);
    return at.addSecs(-(clock % 3600));
}

QDateTime dayOf(const QDateTime& at, const QTimeZone& zone)
{
    return QDateTime(at.toTimeZone(zone).date(), QTime(0, 0), zone).toUTC();
}

QList<TimelinePoint> naiveTimeline(const Ledger& ledger, Bucket bucket, const QTimeZone& zone)
{
    std::map<QDateTime, TimelinePoint> points;
    for (const auto& [at, field] : eventsOf(ledger)) {
        ++(points[bucket == Bucket::Hour ? hourOf(at, zone) : dayOf(at, zone)].*field);
    }
    if (points.empty()) {
        return {};
    }
    const auto last = points.rbegin()->first;
    for (auto at = points.begin()->first; at < last;
         at = bucket == Bucket::Hour ? at.addSecs(3600) : dayOf(at.toTimeZone(zone).addDays(1), zone)) {
        points[at];
    }
    QList<TimelinePoint> list;
    for (auto& [at, point] : points) {
        point.begin = at;
        list.push_back(point);
    }
    return list;
}

} // namespace

class TestAnalytics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCountsAreThoseOfTheLedger()
    {
        QVERIFY(rc::check("overview equals a walk over the rows", [this] {
            auto ledger = *anyLedger();
            const auto overview = fetchOverview(m_database.session(), store(m_database, ledger));

            RC_ASSERT(overview.has_value());
            RC_ASSERT(overview->campaigns == 1);
            RC_ASSERT(overview->tally.recipients() == ledger.rows.size());
            for (const auto status : {MessageStatus::Pending, MessageStatus::Claimed, MessageStatus::InDoubt,
                                      MessageStatus::Accepted, MessageStatus::Sent, MessageStatus::Delivered,
                                      MessageStatus::Read, MessageStatus::Failed, MessageStatus::Skipped}) {
                RC_ASSERT(overview->tally.of(status)
                          == countOf(ledger, [status](const LedgerRow& row) { return row.status == status; }));
            }
            RC_ASSERT(overview->tally.replied == countOf(ledger, [](auto& row) { return row.repliedAt.isValid(); }));
            RC_ASSERT(overview->tally.optedOut == countOf(ledger, [](auto& row) { return row.optedOut; }));
            std::map<int, int> failures;
            for (const auto& row : ledger.rows) {
                if (row.status == MessageStatus::Failed) {
                    ++failures[row.errorCode.value_or(0)];
                }
            }
            RC_ASSERT(overview->failuresByCode == failures);
        }));
    }

    void theRatesAreSharesOfThePeople()
    {
        QVERIFY(rc::check("open and reply rate equal a walk over the rows", [this] {
            using enum MessageStatus;
            auto ledger = *anyLedger();
            const auto overview = fetchOverview(m_database.session(), store(m_database, ledger));
            RC_ASSERT(overview.has_value());
            const auto rates = ratesOf(overview->tally);

            const int sent = countOf(ledger, [](auto& row) {
                return isOneOf(row.status, {Accepted, Sent, Delivered, Read});
            });
            const int delivered = countOf(ledger, [](auto& row) { return isOneOf(row.status, {Delivered, Read}); });
            const int read = countOf(ledger, [](auto& row) { return row.status == Read; });
            const int replied = countOf(ledger, [](auto& row) { return row.repliedAt.isValid(); });
            RC_ASSERT((rates.delivered == Rate {delivered, sent}));
            RC_ASSERT((rates.read == Rate {read, delivered}));
            RC_ASSERT((rates.replied == Rate {replied, delivered}));
        }));
    }

    void theReplyTimeIsTheAverageOfTheReplies()
    {
        QVERIFY(rc::check("average reply time equals a walk over the rows", [this] {
            auto ledger = *anyLedger();
            const auto overview = fetchOverview(m_database.session(), store(m_database, ledger));
            RC_ASSERT(overview.has_value());

            QList<double> seconds;
            for (const auto& row : ledger.rows) {
                if (row.sentAt.isValid() && row.repliedAt.isValid() && row.repliedAt >= row.sentAt) {
                    seconds.push_back(static_cast<double>(row.sentAt.secsTo(row.repliedAt)));
                }
            }
            RC_ASSERT(overview->averageReplySeconds.has_value() == !seconds.isEmpty());
            if (!seconds.isEmpty()) {
                const auto sum = std::accumulate(seconds.begin(), seconds.end(), 0.0);
                RC_ASSERT(std::abs(*overview->averageReplySeconds - sum / static_cast<double>(seconds.size())) < 1e-3);
            }
        }));
    }

    void theTimelineLosesNothingAndHasNoGaps()
    {
        QVERIFY(rc::check("timeline equals a walk over the events", [this] {
            auto ledger = *anyLedger();
            const auto zone = *rc::gen::elementOf(Zones);
            const auto bucket = *rc::gen::element(Bucket::Hour, Bucket::Day);

            const auto timeline = fetchTimeline(m_database.session(), store(m_database, ledger), bucket, zone);

            RC_ASSERT(timeline.has_value());
            RC_ASSERT(*timeline == naiveTimeline(ledger, bucket, QTimeZone(zone.toUtf8())));
        }));
    }

    void aLongTimelineIsCutWhereLessHappens()
    {
        TestDatabase database;
        Ledger ledger;
        for (const int day : {0, 1, 400}) {
            LedgerRow row;
            row.sentAt = QDateTime(QDate(2025, 1, 1).addDays(day), QTime(12, 30), Qt::UTC);
            ledger.rows.push_back(row);
        }
        const auto campaign = store(database, ledger);
        auto& session = database.session();

        const auto ofOne = fetchTimeline(session, campaign, Bucket::Hour, u"UTC"_s);
        const auto ofAll = fetchTimeline(session, CampaignId(), Bucket::Hour, u"UTC"_s);
        const auto days = fetchTimeline(session, campaign, Bucket::Day, u"UTC"_s);

        QCOMPARE(ofOne->size(), MostBuckets);
        QCOMPARE(ofOne->first().begin, QDateTime(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC));
        QCOMPARE(ofOne->at(24).sent, 1);
        QCOMPARE(ofAll->size(), MostBuckets);
        QCOMPARE(ofAll->last().begin, QDateTime(QDate(2025, 1, 1).addDays(400), QTime(12, 0), Qt::UTC));
        QCOMPARE(ofAll->last().sent, 1);
        QCOMPARE(days->size(), 401);
    }

    void anUnknownZoneIsInvalid()
    {
        for (const auto& zone : {u"Asia/Atlantis"_s, u"XYZ5"_s, QString()}) {
            const auto timeline = fetchTimeline(m_database.session(), CampaignId(), Bucket::Day, zone);
            QVERIFY(!timeline);
            QCOMPARE(timeline.error().kind, ErrorKind::Invalid);
        }
    }

    void pagesOfRecipientsAreTheFilteredLedgerInOrder()
    {
        QVERIFY(rc::check("pages put together equal the filtered rows", [this] {
            auto ledger = *anyLedger();
            RecipientQuery query {.campaign = store(m_database, ledger)};
            query.repliedOnly = *rc::gen::arbitrary<bool>();
            if (*rc::gen::arbitrary<bool>()) {
                query.status = *rc::gen::element(MessageStatus::Failed, MessageStatus::Read, MessageStatus::Pending);
            }
            QList<int> wanted;
            for (int i = 0; i < ledger.rows.size(); ++i) {
                const auto& row = ledger.rows.at(i);
                if (row.status == query.status.value_or(row.status)
                    && (row.repliedAt.isValid() || !query.repliedOnly)) {
                    wanted.push_back(i + 1);
                }
            }
            const int limit = *rc::gen::inRange(1, 7);

            QList<int> listed;
            for (RecipientPage page {.hasMore = true}; page.hasMore;) {
                page = fetchRecipients(m_database.session(), query, listed.value(listed.size() - 1), limit).value();
                RC_ASSERT(page.rows.size() <= limit);
                RC_ASSERT((page.rows.size() == limit || !page.hasMore));
                for (const auto& recipient : std::as_const(page.rows)) {
                    const auto& row = ledger.rows.at(recipient.position - 1);
                    RC_ASSERT(recipient.phoneE164 == row.phone);
                    RC_ASSERT(recipient.name == (row.known ? row.name : QString()));
                    RC_ASSERT(recipient.status == row.status);
                    RC_ASSERT(recipient.skipReason == row.skipReason);
                    RC_ASSERT(recipient.errorCode == row.errorCode);
                    RC_ASSERT(recipient.sentAt == row.sentAt);
                    RC_ASSERT(recipient.repliedAt == row.repliedAt);
                    RC_ASSERT(recipient.replyText == row.replyText);
                    listed.push_back(recipient.position);
                }
            }
            RC_ASSERT(listed == wanted);
        }));
    }

    void recipientsAreFoundByNameAndNumber_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing asked") << u""_s << QStringList {u"Sari Dewi"_s, u"Budi 100%"_s, u"Ann_Lee"_s};
        QTest::newRow("part of a name, any case") << u"sARI"_s << QStringList {u"Sari Dewi"_s};
        QTest::newRow("all words") << u" dewi  sari "_s << QStringList {u"Sari Dewi"_s};
        QTest::newRow("one word missing") << u"dewi budi"_s << QStringList {};
        QTest::newRow("no wildcards") << u"%"_s << QStringList {u"Budi 100%"_s};
        QTest::newRow("no wildcards either") << u"_"_s << QStringList {u"Ann_Lee"_s};
        QTest::newRow("number") << u"PHONE0"_s << QStringList {u"Sari Dewi"_s};
        QTest::newRow("number as people write it") << u"LOCAL1"_s << QStringList {u"Budi 100%"_s};
        QTest::newRow("number in groups") << u"GROUPED2"_s << QStringList {u"Ann_Lee"_s};
        QTest::newRow("an apostrophe") << u"' OR true --"_s << QStringList {};
    }
    void recipientsAreFoundByNameAndNumber()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, found);
        Ledger ledger;
        for (const auto& name : {u"Sari Dewi"_s, u"Budi 100%"_s, u"Ann_Lee"_s}) {
            LedgerRow row;
            row.name = name;
            ledger.rows.push_back(row);
        }
        RecipientQuery query {.campaign = store(m_database, ledger)};
        const auto local = [&ledger](int row) { return u'0' + ledger.rows.at(row).phone.mid(3); };
        words.replace(u"PHONE0"_s, ledger.rows.at(0).phone);
        words.replace(u"LOCAL1"_s, local(1));
        words.replace(u"GROUPED2"_s, local(2).insert(8, u' ').insert(4, u'-'));
        query.words = words;

        const auto page = fetchRecipients(m_database.session(), query, 0, 10);

        QVERIFY(page);
        QStringList names;
        for (const auto& row : page->rows) {
            names.append(row.name);
        }
        QCOMPARE(names, found);
    }

    void repliesComeNewestFirst()
    {
        QVERIFY(rc::check("replies are the answered rows, newest first", [this] {
            auto ledger = *anyLedger();
            const auto campaign = store(m_database, ledger);
            QList<LedgerRow> wanted;
            std::ranges::copy_if(ledger.rows, std::back_inserter(wanted),
                                 [](auto& row) { return row.repliedAt.isValid(); });
            std::ranges::stable_sort(wanted, std::ranges::greater(), &LedgerRow::repliedAt);
            const int limit = *rc::gen::inRange(0, 30);

            const auto replies = fetchReplies(m_database.session(), campaign, limit);

            RC_ASSERT(replies.has_value());
            RC_ASSERT(replies->size() == std::min<qsizetype>(limit, wanted.size()));
            for (qsizetype i = 0; i < replies->size(); ++i) {
                RC_ASSERT(replies->at(i).phoneE164 == wanted.at(i).phone);
                RC_ASSERT(replies->at(i).at == wanted.at(i).repliedAt);
                RC_ASSERT(replies->at(i).text == wanted.at(i).replyText);
                RC_ASSERT(replies->at(i).optedOut == wanted.at(i).optedOut);
                RC_ASSERT(replies->at(i).contact.isValid() == wanted.at(i).known);
            }
        }));
    }

    void allCampaignsAreTheSumOfEach()
    {
        TestDatabase database;
        Ledger one;
        one.rows.push_back(LedgerRow {.status = MessageStatus::Read});
        Ledger other;
        other.rows.push_back(LedgerRow {.status = MessageStatus::Failed, .errorCode = 131026});
        other.rows.push_back(LedgerRow {.status = MessageStatus::Read});
        store(database, one);
        store(database, other);
        database.execute(u"INSERT INTO campaign (name) VALUES ('only a draft')"_s);

        SqlAnalyticsService service(database.executor(), database.executor(), u"Rina"_s);
        const auto overview = QCoro::waitFor(service.overview(CampaignId()));

        QVERIFY(overview);
        QCOMPARE(overview->campaigns, 2);
        QCOMPARE(overview->tally.read(), 2);
        QCOMPARE(overview->failuresByCode, (std::map<int, int> {{131026, 1}}));
    }

    void aCampaignThatIsGoneIsNotFound()
    {
        SqlAnalyticsService service(m_database.executor(), m_database.executor(), u"Rina"_s);
        const auto overview = QCoro::waitFor(service.overview(CampaignId(987654321)));
        QVERIFY(!overview);
        QCOMPARE(overview.error().kind, ErrorKind::NotFound);
    }

    void aCampaignWithoutRecipientsIsEmptyEverywhere()
    {
        Ledger nobody;
        const auto campaign = store(m_database, nobody);
        SqlAnalyticsService service(m_database.executor(), m_database.executor(), u"Rina"_s);

        QCOMPARE(QCoro::waitFor(service.overview(campaign))->tally, CampaignTally());
        QVERIFY(QCoro::waitFor(service.timeline(campaign, Bucket::Hour, u"Asia/Jakarta"_s))->isEmpty());
        QVERIFY(QCoro::waitFor(service.recipients({.campaign = campaign}, 0, 10))->rows.isEmpty());
        QVERIFY(QCoro::waitFor(service.replies(campaign, 10))->isEmpty());
    }

private:
    TestDatabase m_database;
};

QTEST_GUILESS_MAIN(TestAnalytics)
#include "tst_analytics.moc"
