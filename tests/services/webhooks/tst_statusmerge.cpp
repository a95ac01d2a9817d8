#include "services/domain/MessageStatus.h"
#include "services/webhooks/Processor.h"
#include "tests/services/webhooks/WebhookWorkspace.h"

#include <QElapsedTimer>
#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

const QList<MessageStatus> AllStatuses {MessageStatus::Pending,  MessageStatus::Claimed, MessageStatus::InDoubt,
                                        MessageStatus::Accepted, MessageStatus::Sent,    MessageStatus::Delivered,
                                        MessageStatus::Read,     MessageStatus::Failed,  MessageStatus::Skipped};
const QList<MessageStatus> Reported {MessageStatus::Sent, MessageStatus::Delivered, MessageStatus::Read,
                                     MessageStatus::Failed};

/// One report of one message, as the law makes it up.
struct Report {
    int position = 1;
    MessageStatus status = MessageStatus::Sent;
    int second = 0;
    bool echoed = true;
};

void earliest(std::optional<int>& known, int second)
{
    known = known ? std::min(*known, second) : second;
}

void latest(std::optional<int>& known, int second)
{
    known = known ? std::max(*known, second) : second;
}

QString timeText(std::optional<int> second)
{
    return second ? QString::number(*second) : u"-"_s;
}

/// What a recipient's row should say: written from the promises of the domain, one report after the other.
struct Expected {
    MessageStatus status = MessageStatus::Pending;
    std::optional<int> accepted;
    std::optional<int> sent;
    std::optional<int> delivered;
    std::optional<int> read;
    std::optional<int> failed;
    std::optional<int> lastDelivered; ///< these three of the contact
    std::optional<int> lastRead;
    std::optional<int> lastFailed;

    void hear(const Report& report)
    {
        if (status == MessageStatus::Skipped) {
            return;
        }
        status = merged(status, report.status);
        earliest(accepted, report.second);
        if (report.status == MessageStatus::Failed) {
            earliest(failed, report.second);
            latest(lastFailed, report.second);
            return;
        }
        earliest(sent, report.second);
        if (report.status != MessageStatus::Sent) {
            earliest(delivered, report.second);
            latest(lastDelivered, report.second);
        }
        if (report.status == MessageStatus::Read) {
            earliest(read, report.second);
            latest(lastRead, report.second);
        }
    }

    QString toString() const
    {
        // Each failure of the law carries a code of its second, so the earliest failure's code is kept.
        return QStringList {toWord(status),
                            timeText(accepted),
                            timeText(sent),
                            timeText(delivered),
                            timeText(read),
                            timeText(failed),
                            failed ? QString::number(1000 + *failed) : u"-"_s}
            .join(u' ');
    }

    QString contactToString() const
    {
        return QStringList {timeText(lastDelivered), timeText(lastRead), timeText(lastFailed)}.join(u' ');
    }
};

QString secondsOf(const QString& column)
{
    return u"coalesce((extract(epoch FROM %1) - %2)::int::text, '-')"_s.arg(column).arg(bodies::Start);
}

QString rowOf(WebhookWorkspace& workspace, int position)
{
    return workspace.recipient(position,
                               QStringList {u"status"_s, secondsOf(u"accepted_at"_s), secondsOf(u"sent_at"_s),
                                            secondsOf(u"delivered_at"_s), secondsOf(u"read_at"_s),
                                            secondsOf(u"failed_at"_s), u"coalesce(error_code::text, '-')"_s}
                                   .join(u" || ' ' || "_s));
}

QString phoneOf(int position)
{
    return u"+62812%1"_s.arg(position, 8, 10, QChar(u'0'));
}

QString contactOf(WebhookWorkspace& workspace, int position)
{
    const QStringList columns {secondsOf(u"last_delivered_at"_s), secondsOf(u"last_read_at"_s),
                               secondsOf(u"last_failed_at"_s)};
    return workspace.database()
        .value(
            u"SELECT %1 FROM contact WHERE phone_e164 = '%2'"_s.arg(columns.join(u" || ' ' || "_s), phoneOf(position)))
        .toString();
}

// The id of a message whose answer we saw: a status may come without an echo only for such.
QString wamidOf(qint64 campaign, int position)
{
    return u"wamid.%1.%2"_s.arg(campaign).arg(position);
}

} // namespace

class TestStatusMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<WebhookWorkspace>(); }

    void everyPairEndsAsTheDomainSays()
    {
        int position = 0;
        std::map<int, MessageStatus> expected;
        QJsonArray reports;
        for (const auto current : AllStatuses) {
            for (const auto news : Reported) {
                ++position;
                m_workspace->addRecipient(position, phoneOf(position), toWord(current), u"intent"_s, {});
                expected[position] = merged(current, news);
                reports.append(
                    bodies::status(u"wamid.%1"_s.arg(position), toWord(news), 5, m_workspace->echo(position)));
            }
        }
        m_workspace->receive({bodies::statuses(reports)});
        m_workspace->processAll();
        for (const auto& [at, status] : expected) {
            QCOMPARE(m_workspace->recipient(at, u"status"_s), toWord(status));
        }
    }

    void anyOrderRepetitionAndSplitEndsInTheSameRow()
    {
        QVERIFY(rc::check("shuffled, repeated and split reports converge to the naive fold", [this] {
            const auto campaign = m_workspace->beginCampaign();
            m_workspace->database().execute(
                u"UPDATE contact SET last_delivered_at = NULL, last_read_at = NULL, last_failed_at = NULL"_s);
            constexpr int Recipients = 3;
            std::map<int, Expected> expected;
            for (int position = 1; position <= Recipients; ++position) {
                const auto status = AllStatuses.at(*rc::gen::inRange<qsizetype>(0, AllStatuses.size()));
                m_workspace->addRecipient(position, phoneOf(position), toWord(status), u"accepted"_s,
                                          wamidOf(campaign, position));
                expected[position].status = status;
            }
            // Few words at a time, or nearly everything would end as read.
            const auto words = *rc::gen::element(Reported, QList {MessageStatus::Sent, MessageStatus::Failed},
                                                 QList {MessageStatus::Delivered, MessageStatus::Failed},
                                                 QList {MessageStatus::Sent, MessageStatus::Delivered});
            auto reports = *rc::gen::container<std::vector<Report>>(rc::gen::apply(
                [words](int position, qsizetype word, int second, bool echoed) {
                    return Report {position, words.at(word % words.size()), second, echoed};
                },
                rc::gen::inRange(1, Recipients + 1), rc::gen::inRange<qsizetype>(0, 12), rc::gen::inRange(1, 30),
                rc::gen::arbitrary<bool>()));
            for (const auto& report : reports) {
                expected[report.position].hear(report);
            }
            const auto repeated = *rc::gen::inRange<std::size_t>(0, reports.size() + 1);
            reports.insert(reports.end(), reports.begin(), reports.begin() + static_cast<qsizetype>(repeated));
            receive(campaign, shuffled(reports));
            m_workspace->processAll(*rc::gen::inRange(1, 5));

            for (int position = 1; position <= Recipients; ++position) {
                RC_ASSERT(rowOf(*m_workspace, position) == expected[position].toString());
                RC_ASSERT(contactOf(*m_workspace, position) == expected[position].contactToString());
            }
        }));
    }

    void anEchoSettlesWhatWasInDoubt_data()
    {
        QTest::addColumn<QString>("outcome");
        for (const auto& outcome : {u"intent"_s, u"in_doubt"_s, u"presumed_not_sent"_s, u"not_sent"_s, u"rejected"_s}) {
            QTest::newRow(qPrintable(outcome)) << outcome;
        }
    }
    void anEchoSettlesWhatWasInDoubt()
    {
        QFETCH(QString, outcome);
        m_workspace->addRecipient(1, phoneOf(1), u"in_doubt"_s, outcome, {});
        m_workspace->receive(
            {bodies::statuses({bodies::status(u"wamid.LOST"_s, u"delivered"_s, 9, m_workspace->echo(1))})});
        m_workspace->processAll();
        auto& database = m_workspace->database();
        QCOMPARE(
            database.value(u"SELECT outcome || wamid || (settled_at IS NOT NULL) FROM campaign_attempt"_s).toString(),
            u"acceptedwamid.LOSTtrue"_s);
        QCOMPARE(rowOf(*m_workspace, 1), u"delivered 9 9 9 - - -"_s);

        // The id it brought serves for statuses and replies that name nothing else.
        m_workspace->receive({bodies::statuses({bodies::status(u"wamid.LOST"_s, u"read"_s, 12)})});
        m_workspace->processAll();
        QCOMPARE(m_workspace->recipient(1, u"status"_s), u"read"_s);
    }

    void theEchoOfAnotherWorkspaceIsLeftAlone()
    {
        m_workspace->addRecipient(1, phoneOf(1), u"accepted"_s, u"accepted"_s, u"wamid.A"_s);
        const QString foreign = u"ffffffffffff"_s + m_workspace->echo(1).mid(12);
        m_workspace->receive({bodies::statuses({bodies::status(u"wamid.A"_s, u"read"_s, 5, foreign),
                                                bodies::status(u"wamid.B"_s, u"read"_s, 5, u"somebody else's"_s)})});
        const auto before = m_workspace->everything();
        const auto report = webhooks::processBatch(m_workspace->database().session());
        QVERIFY(report);
        QCOMPARE(report->foreign, 1);
        QCOMPARE(m_workspace->everything(), before);
    }

    void theFailureOfAnEarlierAttemptSaysNothingOfTheMessage()
    {
        m_workspace->addRecipient(1, phoneOf(1), u"claimed"_s, u"accepted"_s, u"wamid.FIRST"_s);
        m_workspace->database().execute(u"UPDATE campaign_message SET attempts = 2"_s);
        m_workspace->receive({bodies::statuses(
            {bodies::failure(bodies::status(u"wamid.FIRST"_s, u"failed"_s, 5, m_workspace->echo(1, 1)), 131049)})});
        m_workspace->processAll();
        QCOMPARE(rowOf(*m_workspace, 1), u"claimed - - - - - -"_s);

        // But that it arrived after all is believed.
        m_workspace->receive(
            {bodies::statuses({bodies::status(u"wamid.FIRST"_s, u"delivered"_s, 6, m_workspace->echo(1, 1))})});
        m_workspace->processAll();
        QCOMPARE(m_workspace->recipient(1, u"status"_s), u"delivered"_s);
    }

    void whyItFailedIsKept()
    {
        m_workspace->addRecipient(1, phoneOf(1), u"accepted"_s, u"accepted"_s, u"wamid.A"_s);
        m_workspace->receive({bodies::statuses(
            {bodies::failure(bodies::status(u"wamid.A"_s, u"failed"_s, 5, m_workspace->echo(1)), 131049)})});
        m_workspace->processAll();
        QCOMPARE(m_workspace->recipient(1, u"error_code || ' ' || error_detail"_s), u"131049 error 131049: because"_s);
    }

    void manyStatusesAreTakenInBatches()
    {
        constexpr int Messages = 5000;
        auto& database = m_workspace->database();
        database.execute(
            u"INSERT INTO campaign_message (campaign_id, position, phone_e164, status, attempts) "
            "SELECT max(id), n, '+62812' || lpad(n::text, 8, '0'), 'claimed', 1 FROM campaign, generate_series(1, %1) "
            "n GROUP BY n;"
            "INSERT INTO campaign_attempt (campaign_id, position, attempt, sender_id) "
            "SELECT campaign_id, position, 1, '00000000-0000-0000-0000-000000000001' FROM campaign_message;"
            "ANALYZE campaign_message; ANALYZE campaign_attempt"_s.arg(Messages));
        QList<QByteArray> arrived;
        for (const auto& word : {u"sent"_s, u"delivered"_s, u"read"_s}) {
            for (int position = 1; position <= Messages; ++position) {
                arrived.append(bodies::statuses(
                    {bodies::status(u"wamid.%1"_s.arg(position), word, position, m_workspace->echo(position))}));
            }
        }
        m_workspace->receive(arrived);
        QElapsedTimer timer;
        timer.start();
        m_workspace->processAll();
        qInfo("%lld statuses a second", arrived.size() * 1000 / std::max<qint64>(1, timer.elapsed()));
        QCOMPARE(database.value(u"SELECT count(*) FROM campaign_message WHERE status = 'read' AND sent_at <= read_at"_s)
                     .toInt(),
                 Messages);
        QCOMPARE(database.value(u"SELECT count(*) FROM campaign_attempt WHERE outcome = 'accepted'"_s).toInt(),
                 Messages);
    }

private:
    static std::vector<Report> shuffled(std::vector<Report> reports)
    {
        for (std::size_t i = reports.size(); i > 1; --i) {
            std::swap(reports.at(i - 1), reports.at(*rc::gen::inRange<std::size_t>(0, i)));
        }
        return reports;
    }

    /// Reports in bodies of random sizes, in their order.
    void receive(qint64 campaign, const std::vector<Report>& reports)
    {
        QList<QByteArray> arrived;
        QJsonArray together;
        for (const auto& report : reports) {
            auto json = bodies::status(wamidOf(campaign, report.position), toWord(report.status), report.second,
                                       report.echoed ? m_workspace->echo(report.position) : QString());
            if (report.status == MessageStatus::Failed) {
                json = bodies::failure(json, 1000 + report.second);
            }
            together.append(json);
            if (*rc::gen::inRange(0, 3) == 0) {
                arrived.append(bodies::statuses(together));
                together = {};
            }
        }
        arrived.append(bodies::statuses(together));
        m_workspace->receive(arrived);
    }

    std::unique_ptr<WebhookWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestStatusMerge)
#include "tst_statusmerge.moc"
