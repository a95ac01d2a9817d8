#include "services/domain/MessageStatus.h"
#include "services/domain/SingleEcho.h"
#include "tests/services/webhooks/WebhookWorkspace.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

/// One report of WhatsApp about one message.
struct Report {
    int message = 0; ///< from 0
    MessageStatus status = MessageStatus::Sent;
    bool echoed = true;
};

const QList<MessageStatus> Stored {MessageStatus::Pending,  MessageStatus::Claimed, MessageStatus::InDoubt,
                                   MessageStatus::Accepted, MessageStatus::Sent,    MessageStatus::Failed};
const QList<MessageStatus> Reported {MessageStatus::Sent, MessageStatus::Delivered, MessageStatus::Read,
                                     MessageStatus::Failed};

} // namespace

class TestSingleMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<WebhookWorkspace>();
        m_key = database()
                    .value(u"SELECT value #>> '{}' FROM workspace_setting WHERE key = 'workspace.key'"_s)
                    .toString();
        database().execute(u"INSERT INTO contact (phone_e164) VALUES ('+6281234567890')"_s);
    }

    void theEchoSettlesADoubtAndBringsTheIdThatWasLost()
    {
        const auto id = addSingle(MessageStatus::InDoubt, {});
        take({bodies::status(u"wamid.A"_s, u"sent"_s, 5, echo(id))});
        QCOMPARE(column(id, u"status"_s), u"sent"_s);
        QCOMPARE(column(id, u"wamid"_s), u"wamid.A"_s);
        take({bodies::status(u"wamid.A"_s, u"read"_s, 9)}); // by its id alone
        QCOMPARE(column(id, u"status"_s), u"read"_s);
        QVERIFY(!column(id, u"delivered_at"_s).isEmpty());
    }

    void aFailureKeepsItsCode()
    {
        const auto id = addSingle(MessageStatus::Accepted, u"wamid.A"_s);
        take({bodies::failure(bodies::status(u"wamid.A"_s, u"failed"_s, 5, echo(id)), 131047)});
        QCOMPARE(column(id, u"status"_s), u"failed"_s);
        QCOMPARE(column(id, u"error_code"_s), u"131047"_s);
    }

    void anotherWorkspaceAndWhatWeLeftOutAreNotTouched()
    {
        const auto id = addSingle(MessageStatus::InDoubt, {});
        const SingleEcho foreign {.workspace = u"other"_s, .message = id, .attempt = 1};
        take({bodies::status(u"wamid.A"_s, u"sent"_s, 5, foreign.toString())});
        QCOMPARE(column(id, u"status"_s), u"in_doubt"_s);
        const auto skipped = addSingle(MessageStatus::Skipped, {});
        take({bodies::status(u"wamid.B"_s, u"sent"_s, 5, echo(skipped))});
        QCOMPARE(column(skipped, u"status"_s), u"skipped"_s);
    }

    void anyOrderRepetitionAndSplitEndsInTheSameRow()
    {
        QVERIFY(rc::check("shuffled, repeated and split reports converge to the fold of merged()", [this] {
            constexpr int Messages = 3;
            QList<qint64> ids;
            QList<MessageStatus> expected;
            for (int i = 0; i < Messages; ++i) {
                const auto status = Stored.at(*rc::gen::inRange<qsizetype>(0, Stored.size()));
                ids.append(addSingle(status, u"wamid.single.%1"_s.arg(++m_made)));
                expected.append(status);
            }
            auto reports = *rc::gen::container<std::vector<Report>>(rc::gen::apply(
                [](int message, qsizetype word, bool echoed) {
                    return Report {message, Reported.at(word), echoed};
                },
                rc::gen::inRange(0, Messages), rc::gen::inRange<qsizetype>(0, Reported.size()),
                rc::gen::arbitrary<bool>()));
            for (const auto& report : reports) {
                auto& status = expected[report.message];
                status = merged(status, report.status);
            }
            const auto again = *rc::gen::inRange<std::size_t>(0, reports.size() + 1);
            reports.insert(reports.end(), reports.begin(), reports.begin() + static_cast<qsizetype>(again));
            std::mt19937 random(static_cast<unsigned>(*rc::gen::arbitrary<int>()));
            std::ranges::shuffle(reports, random);
            for (const auto& report : reports) {
                const auto id = ids.at(report.message);
                m_workspace->receive({bodies::statuses({bodies::status(column(id, u"wamid"_s), toWord(report.status), 5,
                                                                       report.echoed ? echo(id) : QString())})});
            }
            m_workspace->processAll(*rc::gen::inRange(1, 5));
            for (int i = 0; i < Messages; ++i) {
                RC_ASSERT(column(ids.at(i), u"status"_s) == toWord(expected.at(i)));
            }
        }));
    }

private:
    TestDatabase& database() { return m_workspace->database(); }

    qint64 addSingle(MessageStatus status, const QString& wamid)
    {
        return database()
            .value(u"INSERT INTO single_message (contact_id, body, asked_by, status, attempts, claimed_by, claimed_at, "
                   "wamid) SELECT min(id), 'Halo', 'Rina', '%1', 1, gen_random_uuid(), now(), nullif('%2', '') "
                   "FROM contact RETURNING id"_s.arg(toWord(status), wamid))
            .toLongLong();
    }

    QString echo(qint64 id) const { return SingleEcho {.workspace = m_key, .message = id, .attempt = 1}.toString(); }

    QString column(qint64 id, const QString& name)
    {
        return database()
            .value(u"SELECT coalesce((%1)::text, '') FROM single_message WHERE id = %2"_s.arg(name).arg(id))
            .toString();
    }

    void take(const QJsonArray& reports)
    {
        m_workspace->receive({bodies::statuses(reports)});
        m_workspace->processAll();
    }

    std::unique_ptr<WebhookWorkspace> m_workspace;
    QString m_key;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(TestSingleMerge)
#include "tst_singlemerge.moc"
