#include "tests/services/webhooks/WebhookWorkspace.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <optional>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int Hour = 3600;
constexpr int Week = 7 * 24 * Hour;

/// A campaign message that went to somebody `at` seconds after the start.
struct Sent {
    qint64 campaign = 0;
    int person = 0;
    int at = 0;
    bool failed = false;
    QString wamid;
};

/// What somebody wrote, and which message they quoted.
struct Said {
    int person = 0;
    int at = 0;
    std::optional<std::size_t> quotes;
    QString text;
};

/// The message an answer belongs to, by the rule as people say it: the quoted one, else the last one they got within
/// the seven days before; WhatsApp's clock cuts off fractions of a second.
const Sent* answered(const Said& said, const std::vector<Sent>& sent)
{
    if (said.quotes) {
        return &sent[*said.quotes];
    }
    const Sent* last = nullptr;
    for (const auto& one : sent) {
        const auto age = said.at - one.at;
        if (one.person == said.person && !one.failed && age <= Week && age >= -1
            && (last == nullptr || one.at > last->at)) {
            last = &one;
        }
    }
    return last;
}

} // namespace

class TestReplyTracking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Property 21.
    void everyReplyReachesTheMessageItAnswersAndTheFirstOneCounts()
    {
        WebhookWorkspace workspace;
        int round = 0;
        QVERIFY(rc::check("replied_at and reply_text are those of the first answer of each recipient", [&] {
            ++round;
            constexpr int People = 3;
            std::vector<Sent> sent;
            const auto count = *rc::gen::inRange(1, 6);
            for (int i = 0; i < count; ++i) {
                // Odd seconds and even ones: no two things happen at once.
                const Sent one {.campaign = workspace.beginCampaign(),
                                .person = *rc::gen::inRange(0, People),
                                .at = *rc::gen::inRange(0, 20 * 24) * Hour + 2 * i,
                                .failed = *rc::gen::inRange(0, 4) == 0,
                                .wamid = u"wamid.out.%1.%2"_s.arg(round).arg(i)};
                workspace.addRecipient(1, phone(round, one.person), one.failed ? u"failed"_s : u"delivered"_s,
                                       u"accepted"_s, one.wamid);
                workspace.database().execute(
                    u"UPDATE campaign_attempt SET claimed_at = to_timestamp(%1) WHERE campaign_id = %2"_s
                        .arg(bodies::Start + one.at)
                        .arg(one.campaign));
                sent.push_back(one);
            }
            std::vector<Said> said;
            const auto words = *rc::gen::inRange(0, 8);
            for (int i = 0; i < words; ++i) {
                Said one {.person = *rc::gen::inRange(0, People),
                          .at = *rc::gen::inRange(0, 30 * 24) * Hour + 2 * i + 101,
                          .quotes = std::nullopt,
                          .text = u"halo %1"_s.arg(i)};
                const auto quoted = *rc::gen::inRange<std::size_t>(0, 2 * sent.size());
                if (quoted < sent.size() && sent[quoted].person == one.person) {
                    one.quotes = quoted;
                }
                said.push_back(one);
                workspace.receive({bodies::messages({bodies::text(
                    u"wamid.in.%1.%2"_s.arg(round).arg(i), one.text, one.at,
                    one.quotes ? sent[*one.quotes].wamid : QString(), phone(round, one.person).mid(1))})});
            }
            workspace.processAll(*rc::gen::inRange(1, 4));

            for (const auto& one : sent) {
                const Said* first = nullptr;
                for (const auto& reply : said) {
                    if (answered(reply, sent) == &one && (first == nullptr || reply.at < first->at)) {
                        first = &reply;
                    }
                }
                RC_ASSERT(
                    stored(workspace, one.campaign)
                    == (first != nullptr ? u"%1 %2"_s.arg(bodies::Start + first->at).arg(first->text) : QString()));
            }
        }));
    }

private:
    static QString phone(int round, int person) { return u"+62811%1%2"_s.arg(round, 6, 10, QChar(u'0')).arg(person); }

    static QString stored(WebhookWorkspace& workspace, qint64 campaign)
    {
        return workspace.database()
            .value(u"SELECT coalesce(extract(epoch FROM replied_at)::bigint || ' ' || reply_text, '') "
                   "FROM campaign_message WHERE campaign_id = %1"_s.arg(campaign))
            .toString();
    }
};

QTEST_GUILESS_MAIN(TestReplyTracking)
#include "tst_replytracking.moc"
