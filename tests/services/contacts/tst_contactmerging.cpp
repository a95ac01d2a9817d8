#include "services/contacts/ContactDetailsRepository.h"
#include "services/contacts/ContactMerging.h"
#include "tests/services/contacts/PeopleWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

/// What a person might choose: the values of `keep`, those of `drop` where it has none, and the labels of both.
ContactValues mergedValues(const ContactValues& keep, const ContactValues& drop)
{
    auto merged = keep;
    if (merged.displayName.isEmpty()) {
        merged.displayName = drop.displayName;
    }
    if (merged.phoneE164.isEmpty()) {
        merged.phoneE164 = drop.phoneE164;
    }
    if (!merged.workflowStatus.isValid()) {
        merged.workflowStatus = drop.workflowStatus;
    }
    if (!merged.rating) {
        merged.rating = drop.rating;
    }
    merged.fields.insert(drop.fields.begin(), drop.fields.end());
    for (const auto label : drop.labels) {
        if (!merged.labels.contains(label)) {
            merged.labels.append(label);
        }
    }
    std::ranges::sort(merged.labels);
    return merged;
}

bool isStop(const RandomPerson& person)
{
    return person.consent > 1;
}

int rank(Part part)
{
    switch (part) {
    case Part::Failed: return 1;
    case Part::Pending: return 2;
    case Part::Sent: return 3;
    case Part::Delivered: return 4;
    case Part::None:
    case Part::LeftOut: break;
    }
    return 0;
}

QString wordOf(Part part)
{
    switch (part) {
    case Part::Failed: return u"failed"_s;
    case Part::Pending: return u"pending"_s;
    case Part::Sent: return u"sent"_s;
    case Part::Delivered: return u"delivered"_s;
    case Part::None:
    case Part::LeftOut: break;
    }
    return {};
}

} // namespace

/// Two contacts that are one person.
class TestContactMerging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_world.clear(); }

    void nothingIsLostAndTheStrictestConsentHolds()
    {
        QVERIFY(rc::check("a merge loses no opt-out and nothing of the history of either", [this] {
            m_world.clear();
            const auto left = *randomPerson();
            const auto right = *randomPerson();
            const auto other = *randomPerson();
            const bool takesTheOtherNumber = *rc::gen::arbitrary<bool>();
            const auto keep = m_world.add(left);
            const auto drop = m_world.add(right);
            m_world.add(other);
            const auto othersBefore = othersDump(keep, drop);
            const auto historyBefore = history();
            auto result = mergedValues(valuesOf(keep), valuesOf(drop));
            if (takesTheOtherNumber) {
                result.phoneE164 = PeopleWorld::phoneOf(2);
            }

            const auto merged = merge({keep, drop, result});

            RC_ASSERT(merged.has_value());
            RC_ASSERT(valuesOf(keep) == result);
            RC_ASSERT(count(u"contact WHERE id = %1"_s.arg(drop.value())) == 0);
            RC_ASSERT(history() == historyBefore);
            RC_ASSERT(othersDump(keep, drop) == othersBefore);
            RC_ASSERT(isStopped(keep) == (isStop(left) || isStop(right)));
            RC_ASSERT(count(u"consent_event WHERE contact_id = %1"_s.arg(keep.value()))
                      == (left.consent > 0) + (right.consent > 0));
            RC_ASSERT(count(u"conversation WHERE contact_id = %1"_s.arg(keep.value()))
                      == left.conversations + right.conversations);
            RC_ASSERT(count(u"segment_member WHERE contact_id = %1"_s.arg(keep.value()))
                      == (left.isMember || right.isMember));
            for (std::size_t i = 0; i < 2; ++i) {
                checkCampaign(keep, i, left.parts.at(i), right.parts.at(i));
            }
        }));
    }

    void theNumberThatIsGivenUpStaysStoppedWithThePerson()
    {
        RandomPerson stopped;
        stopped.consent = 2;
        const auto keep = m_world.add(stopped);
        const auto drop = m_world.add({});
        QVERIFY(merge({keep, drop, mergedValues(valuesOf(keep), valuesOf(drop))}));
        m_database.execute(u"INSERT INTO contact (phone_e164) VALUES ('%1')"_s.arg(PeopleWorld::phoneOf(2)));
        QCOMPARE(count(u"contact_preference WHERE marketing_opted_out"_s), 2);
    }

    void whoWasErasedOnceStaysSuppressed()
    {
        const auto keep = m_world.add({});
        const auto drop = m_world.add({});
        m_database.execute(u"INSERT INTO suppression (identity_hash, reason, contact_id) "
                           "VALUES (identity_hash('%1'), 'erased', %2)"_s.arg(PeopleWorld::phoneOf(2))
                               .arg(drop.value()));
        QVERIFY(merge({keep, drop, mergedValues(valuesOf(keep), valuesOf(drop))}));
        QCOMPARE(count(u"suppression WHERE reason = 'erased' AND contact_id = %1"_s.arg(keep.value())), 1);
    }

    void whatCannotBeMergedIsRefused()
    {
        const auto keep = m_world.add({});
        const auto same = merge({keep, keep, valuesOf(keep)});
        QCOMPARE(same.error().reason, u"contact.merge_same"_s);
        const auto gone = merge({keep, ContactId(987654321), valuesOf(keep)});
        QCOMPARE(gone.error().reason, u"contact.gone"_s);
        const auto drop = m_world.add({});
        m_world.add({});
        auto taken = valuesOf(keep);
        taken.phoneE164 = PeopleWorld::phoneOf(3);
        const auto before = m_world.dumpOfPeople();
        QCOMPARE(merge({keep, drop, taken}).error().reason, u"contact.phone_taken"_s);
        QCOMPARE(m_world.dumpOfPeople(), before);
    }

private:
    // Of a campaign that has both, the row that came further is theirs, and nobody is sent it twice.
    void checkCampaign(ContactId keep, std::size_t campaign, Part left, Part right)
    {
        const auto key = m_world.campaigns.at(static_cast<qsizetype>(campaign)).value();
        const auto mine = u"campaign_message WHERE campaign_id = %1 AND contact_id = %2"_s.arg(key).arg(keep.value());
        const auto further = rank(left) >= rank(right) ? left : right;
        RC_ASSERT(count(mine) == (rank(further) > 0));
        if (rank(further) > 0) {
            RC_ASSERT(m_database.value(u"SELECT status FROM "_s + mine).toString() == wordOf(further));
        }
        const int pending
            = count(u"campaign_message m WHERE campaign_id = %1 AND status = 'pending' AND phone_e164 IN "
                    "('%2', '%3')"_s.arg(QString::number(key), PeopleWorld::phoneOf(1), PeopleWorld::phoneOf(2)));
        RC_ASSERT(pending == (further == Part::Pending));
    }

    // What the two and nobody else have in the ledger and the threads, without whose it is and what was left to send.
    QString history()
    {
        return m_database
            .value(u"SELECT string_agg(line, ';' ORDER BY line) FROM ("
                   "SELECT 'm ' || campaign_id || ' ' || position || ' ' || phone_e164 AS line FROM campaign_message "
                   "UNION ALL SELECT 'x ' || campaign_id || ' ' || reason FROM campaign_exclusion "
                   "UNION ALL SELECT 'c ' || wamid || body FROM conversation_message "
                   "UNION ALL SELECT 'e ' || occurred_at || source || evidence FROM consent_event) t"_s)
            .toString();
    }

    QString othersDump(ContactId keep, ContactId drop)
    {
        return m_database
            .value(u"SELECT string_agg(to_jsonb(c)::text, ';' ORDER BY id) FROM contact c WHERE id NOT IN (%1, %2)"_s
                       .arg(keep.value())
                       .arg(drop.value()))
            .toString();
    }

    bool isStopped(ContactId id)
    {
        return count(u"contact_preference WHERE marketing_opted_out AND contact_id = %1"_s.arg(id.value())) == 1;
    }

    int count(const QString& what) { return m_database.value(u"SELECT count(*) FROM "_s + what).toInt(); }

    ContactValues valuesOf(ContactId id)
    {
        const auto values = fetchValues(m_database.session(), id);
        return values ? *values : ContactValues();
    }

    Result<void> merge(const ContactMerge& order)
    {
        db::Transaction transaction(m_database.session());
        return transaction.begin().and_then([&] { return mergeContacts(m_database.session(), order); }).and_then([&] {
            return transaction.commit();
        });
    }

    TestDatabase m_database;
    PeopleWorld m_world {m_database};
};

QTEST_GUILESS_MAIN(TestContactMerging)
#include "tst_contactmerging.moc"
