#include "services/contacts/BulkEdit.h"
#include "services/contacts/ContactFilter.h"
#include "services/contacts/Forgetting.h"
#include "tests/services/contacts/PeopleWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

/// Removing people and bringing them back.
class TestContactRemoval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_world.clear(); }

    void takingARemovalBackLeavesNoTrace()
    {
        QVERIFY(rc::check("whoever is removed and brought back is exactly as before, in every table", [this] {
            m_world.clear();
            const auto people = *rc::gen::container<std::vector<RandomPerson>>(randomPerson());
            const auto chosen = *rc::gen::container<std::vector<bool>>(people.size(), rc::gen::arbitrary<bool>());
            QList<ContactId> ids;
            for (std::size_t i = 0; i < people.size(); ++i) {
                const auto id = m_world.add(people.at(i));
                if (chosen.at(i)) {
                    ids.append(id);
                }
            }
            const auto before = m_world.dumpOfPeople();

            const auto removed = inTransaction([&] { return applyToMany(session(), ids, RemoveContacts {}); });
            RC_ASSERT(removed.has_value());
            RC_ASSERT(removed->receipt.changed == ids.size());
            RC_ASSERT(m_world.dumpOfPeople() == before || !ids.isEmpty());
            if (ids.isEmpty()) {
                return;
            }
            const auto undone = inTransaction([&] { return takeBack(session(), removed->receipt.change); });

            RC_ASSERT(undone.has_value());
            RC_ASSERT(*undone == (UndoReceipt {.restored = static_cast<int>(ids.size()), .left = 0}));
            RC_ASSERT(m_world.dumpOfPeople() == before);
            RC_ASSERT(m_database.value(u"SELECT count(*) FROM removed_row"_s).toInt() == 0);
        }));
    }

    void theNumbersOfCampaignsAddUpWithoutThePeople()
    {
        QVERIFY(rc::check("removal keeps every row of the ledger and of those left out, and sends nobody more", [this] {
            m_world.clear();
            const auto people = *rc::gen::nonEmpty(rc::gen::container<std::vector<RandomPerson>>(randomPerson()));
            for (const auto& person : people) {
                m_world.add(person);
            }
            const auto rows
                = u"SELECT (SELECT count(*) FROM campaign_message) + (SELECT count(*) FROM campaign_exclusion)"_s;
            const auto before = m_database.value(rows).toInt();

            const auto removed
                = inTransaction([&] { return applyToMany(session(), ContactQuery {}, RemoveContacts {}); });

            RC_ASSERT(removed.has_value());
            RC_ASSERT(m_database.value(u"SELECT count(*) FROM contact"_s).toInt() == 0);
            RC_ASSERT(m_database.value(rows).toInt() == before);
            RC_ASSERT(m_database.value(u"SELECT count(*) FROM campaign_message WHERE status = 'pending'"_s).toInt()
                      == 0);
        }));
    }

    void aStopOutlivesItsContactHoweverTheNumberComesBack_data()
    {
        QTest::addColumn<QString>("comeBack");
        QTest::newRow("insert") << u"INSERT INTO contact (phone_e164) VALUES ('%1')"_s;
        QTest::newRow("upsert")
            << u"INSERT INTO contact (phone_e164) VALUES ('%1') ON CONFLICT (phone_e164) DO UPDATE SET rating = 1"_s;
        QTest::newRow("a number is filled in")
            << u"INSERT INTO contact (bsuid) VALUES ('ID.New'); UPDATE contact SET phone_e164 = '%1' WHERE bsuid = 'ID.New'"_s;
    }

    void aStopOutlivesItsContactHoweverTheNumberComesBack()
    {
        QFETCH(QString, comeBack);
        RandomPerson person;
        person.consent = 2;
        const auto id = m_world.add(person);
        QVERIFY(inTransaction([&] { return applyToMany(session(), QList {id}, RemoveContacts {}); }));
        QCOMPARE(m_database.value(u"SELECT count(*) FROM contact_preference"_s).toInt(), 0);

        m_database.execute(comeBack.arg(PeopleWorld::phoneOf(1)));

        QCOMPARE(m_database.value(u"SELECT source FROM contact_preference WHERE marketing_opted_out"_s).toString(),
                 u"keyword"_s);
        QCOMPARE(m_database.value(u"SELECT count(*) FROM consent_event WHERE opted_out"_s).toInt(), 1);
        QCOMPARE(m_database.value(u"SELECT count(*) FROM suppression"_s).toInt(), 0);
    }

    void anImportUndoneByDeletingKeepsTheStopToo()
    {
        RandomPerson person;
        person.consent = 3;
        m_world.add(person);
        m_database.execute(u"DELETE FROM contact"_s);
        m_database.execute(u"INSERT INTO contact (phone_e164) VALUES ('%1')"_s.arg(PeopleWorld::phoneOf(1)));
        QCOMPARE(m_database.value(u"SELECT count(*) FROM contact_preference WHERE marketing_opted_out"_s).toInt(), 1);
    }

    void aNumberThatIsGivenUpStaysStopped()
    {
        RandomPerson person;
        person.consent = 2;
        m_world.add(person);
        m_database.execute(u"UPDATE contact SET phone_e164 = '+628139999999'"_s);
        m_database.execute(u"INSERT INTO contact (phone_e164) VALUES ('%1')"_s.arg(PeopleWorld::phoneOf(1)));
        QCOMPARE(m_database.value(u"SELECT count(*) FROM contact_preference WHERE marketing_opted_out"_s).toInt(), 2);
    }

    void whoAgreedAfterTheyCameBackIsNotStoppedAgain()
    {
        RandomPerson person;
        person.consent = 0;
        const auto id = m_world.add(person);
        QVERIFY(inTransaction([&] { return applyToMany(session(), QList {id}, RemoveContacts {}); }));
        m_database.execute(u"INSERT INTO contact (phone_e164) VALUES ('%1')"_s.arg(PeopleWorld::phoneOf(1)));
        QCOMPARE(m_database.value(u"SELECT count(*) FROM contact_preference"_s).toInt(), 0);
    }

    void somebodyWhoseNumberIsInUseAgainIsLeft()
    {
        const auto first = m_world.add({});
        const auto second = m_world.add({});
        const auto removed = inTransaction([&] {
            return applyToMany(session(), QList {first, second}, RemoveContacts {});
        });
        QVERIFY(removed);
        m_database.execute(
            u"INSERT INTO contact (phone_e164, display_name) VALUES ('%1', 'New')"_s.arg(PeopleWorld::phoneOf(1)));

        const auto undone = inTransaction([&] { return takeBack(session(), removed->receipt.change); });

        QVERIFY(undone);
        QCOMPARE(undone->restored, 1);
        QCOMPARE(undone->left, 1);
        QCOMPARE(
            m_database.value(u"SELECT display_name FROM contact WHERE phone_e164 = '%1'"_s.arg(PeopleWorld::phoneOf(1)))
                .toString(),
            u"New"_s);
    }

    void aStopThatWasSaidMeanwhileStays()
    {
        const auto id = m_world.add({});
        const auto removed = inTransaction([&] { return applyToMany(session(), QList {id}, RemoveContacts {}); });
        QVERIFY(removed);
        m_database.execute(u"INSERT INTO suppression (identity_hash, reason, source) "
                           "VALUES (identity_hash('%1'), 'opted_out', 'keyword')"_s.arg(PeopleWorld::phoneOf(1)));
        QVERIFY(inTransaction([&] { return takeBack(session(), removed->receipt.change); }));
        QCOMPARE(m_database.value(u"SELECT count(*) FROM contact_preference WHERE marketing_opted_out"_s).toInt(), 1);
    }

    void labelsAndStatusesDeletedMeanwhileDoNotComeBack()
    {
        RandomPerson person;
        person.hasStatus = true;
        const auto id = m_world.add(person);
        const auto label = m_database.value(u"INSERT INTO label (name) VALUES ('Gone') RETURNING id"_s).toLongLong();
        const auto status
            = m_database.value(u"INSERT INTO workflow_status (name) VALUES ('Gone') RETURNING id"_s).toLongLong();
        m_database.execute(u"UPDATE contact SET label_ids = '{%1}', workflow_status_id = %2"_s.arg(label).arg(status));
        const auto removed = inTransaction([&] { return applyToMany(session(), QList {id}, RemoveContacts {}); });
        QVERIFY(removed);
        m_database.execute(u"DELETE FROM label WHERE name = 'Gone'; DELETE FROM workflow_status WHERE name = 'Gone'"_s);

        QVERIFY(inTransaction([&] { return takeBack(session(), removed->receipt.change); }));

        QCOMPARE(m_database.value(u"SELECT label_ids::text FROM contact"_s).toString(), u"{}"_s);
        QVERIFY(m_database.value(u"SELECT workflow_status_id FROM contact"_s).isNull());
    }

    void whatIsOlderThanThirtyDaysIsNotTakenBack()
    {
        const auto id = m_world.add({});
        const auto removed = inTransaction([&] { return applyToMany(session(), QList {id}, RemoveContacts {}); });
        QVERIFY(removed);
        m_database.execute(u"UPDATE bulk_change SET made_at = now() - interval '31 days'"_s);
        const auto undone = inTransaction([&] { return takeBack(session(), removed->receipt.change); });
        QVERIFY(!undone);
        QCOMPARE(undone.error().reason, u"contact.undo_gone"_s);
    }

    void whatCannotBeTakenBackIsForgottenWithAllItKept()
    {
        const auto old
            = inTransaction([&] { return applyToMany(session(), QList {m_world.add({})}, RemoveContacts {}); });
        QVERIFY(old);
        m_database.execute(u"UPDATE bulk_change SET made_at = now() - interval '31 days'"_s);
        const auto young
            = inTransaction([&] { return applyToMany(session(), QList {m_world.add({})}, RemoveContacts {}); });
        QVERIFY(young);
        m_database.execute(u"WITH b AS (INSERT INTO import_batch (file_name, started_at) VALUES "
                           "('old.csv', now() - interval '31 days'), ('young.csv', now()) RETURNING id) "
                           "INSERT INTO import_change (import_id, contact_id) SELECT id, 1 FROM b"_s);

        Forgetting forgetting(m_database.executor());
        forgetting.start();

        const auto left = QString::number(young->receipt.change.value());
        QTRY_COMPARE(m_database.value(u"SELECT string_agg(id::text, ' ') FROM bulk_change"_s).toString(), left);
        QCOMPARE(m_database.value(u"SELECT string_agg(DISTINCT change_id::text, ' ') FROM removed_row"_s).toString(),
                 left);
        QCOMPARE(m_database
                     .value(u"SELECT string_agg(b.file_name, ' ') FROM import_change j "
                            "JOIN import_batch b ON b.id = j.import_id"_s)
                     .toString(),
                 u"young.csv"_s);
        QVERIFY(inTransaction([&] { return takeBack(session(), young->receipt.change); }));
    }

    // Whoever adds a table that points at contacts or conversations must say what a removal, its undo and an erasure do
    // with it.
    void everyTableThatPointsAtAPersonIsKnown()
    {
        const auto known = u"consent_event, contact_preference, conversation, conversation_message, segment_member, "
                           "single_message, suppression"_s;
        QCOMPARE(
            m_database
                .value(u"SELECT string_agg(DISTINCT conrelid::regclass::text, ', ' ORDER BY conrelid::regclass::text) "
                       "FROM pg_constraint WHERE contype = 'f' "
                       "AND confrelid IN ('contact'::regclass, 'conversation'::regclass)"_s)
                .toString(),
            known);
    }

private:
    db::Session& session() { return m_database.session(); }

    template <typename Deed>
    auto inTransaction(Deed deed) -> decltype(deed())
    {
        db::Transaction transaction(session());
        if (const auto begun = transaction.begin(); !begun) {
            return tl::unexpected(begun.error());
        }
        auto done = deed();
        if (done) {
            if (const auto committed = transaction.commit(); !committed) {
                return tl::unexpected(committed.error());
            }
        }
        return done;
    }

    TestDatabase m_database;
    PeopleWorld m_world {m_database};
};

QTEST_GUILESS_MAIN(TestContactRemoval)
#include "tst_contactremoval.moc"
