#include "services/contacts/ContactDetailsRepository.h"
#include "services/contacts/SqlContactEditService.h"
#include "services/contacts/SqlContactService.h"
#include "tests/services/contacts/PeopleWorld.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

rc::Gen<ContactValues> values()
{
    using Ratings = std::vector<std::optional<int>>;
    using Labels = std::vector<QList<LabelId>>;
    const QList<LabelId> two {LabelId(1), LabelId(2)};
    return rc::gen::build<ContactValues>(
        rc::gen::set(&ContactValues::displayName, rc::gen::element(u"Ani"_s, u"Budi"_s)),
        rc::gen::set(&ContactValues::rating, rc::gen::elementOf(Ratings {std::nullopt, 1, 5})),
        rc::gen::set(&ContactValues::labels, rc::gen::elementOf(Labels {{}, {LabelId(1)}, two})),
        rc::gen::set(&ContactValues::fields,
                     rc::gen::elementOf(std::vector<FieldValues> {
                         {}, {{u"city"_s, u"Bandung"_s}}, {{u"city"_s, u"Malang"_s}, {u"vip"_s, true}}})));
}

// What an edit says of one part: nothing, or what it becomes.
template <typename Part>
Part expected(const Part& current, const Part& before, const Part& after)
{
    return before == after ? current : after;
}

template <typename Part>
bool clash(const Part& current, const Part& before, const Part& after)
{
    return before != after && current != before && current != after;
}

} // namespace

/// Edits of one contact and of many.
class TestContactEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_world.clear(); }

    void anEditChangesWhatItMeansAndNothingElse()
    {
        QVERIFY(rc::check("an edit of old values is applied part by part, or refused where both changed the same", [] {
            const auto current = *values();
            const ContactChange edit {ContactId(1), *values(), *values()};
            const auto& [contact, before, after] = edit;

            const auto next = rebased(current, edit);

            const bool clashes = clash(current.displayName, before.displayName, after.displayName)
                || clash(current.rating, before.rating, after.rating)
                || std::ranges::any_of(QStringList {u"city"_s, u"vip"_s}, [&](const QString& key) {
                                     return clash(valueOf(current, key), valueOf(before, key), valueOf(after, key));
                                 });
            RC_ASSERT(next.has_value() != clashes);
            if (!next) {
                RC_ASSERT(next.error().reason == u"contact.changed"_s);
                return;
            }
            RC_ASSERT(next->displayName == expected(current.displayName, before.displayName, after.displayName));
            RC_ASSERT(next->rating == expected(current.rating, before.rating, after.rating));
            for (const auto& key : {u"city"_s, u"vip"_s}) {
                RC_ASSERT(valueOf(*next, key)
                          == expected(valueOf(current, key), valueOf(before, key), valueOf(after, key)));
            }
            for (const auto label : {LabelId(1), LabelId(2)}) {
                RC_ASSERT(next->labels.contains(label)
                          == expected(current.labels.contains(label), before.labels.contains(label),
                                      after.labels.contains(label)));
            }
        }));
    }

    void anEditIsTakenBackByItsReverse()
    {
        QVERIFY(rc::check("an edit and its reverse leave what was there", [this] {
            m_world.clear();
            const auto id = m_world.add(*randomPerson());
            const auto before = valuesOf(id);
            auto after = before;
            after.displayName = u"  Siti  "_s;
            after.phoneE164 = u"0812-3456-7890"_s;
            after.rating = std::nullopt;
            after.labels = {m_world.labels.at(1)};
            after.workflowStatus = m_world.statuses.last();
            after.fields = {{u"city"_s, u"Malang"_s}, {u"spent"_s, 1.5}, {u"birthday"_s, QDate(2000, 2, 29)}};

            const auto stored = QCoro::waitFor(m_service.change({id, before, after}));

            RC_ASSERT(stored.has_value());
            RC_ASSERT(stored->after.displayName == u"Siti"_s);
            RC_ASSERT(stored->after.phoneE164 == u"+6281234567890"_s);
            RC_ASSERT(valuesOf(id) == stored->after);
            RC_ASSERT(QCoro::waitFor(m_service.change(stored->reversed())).has_value());
            RC_ASSERT(valuesOf(id) == before);
        }));
    }

    void twoPeopleMayEditDifferentThings()
    {
        const auto id = m_world.add({});
        const auto seen = valuesOf(id);
        auto renamed = seen;
        renamed.displayName = u"Ani"_s;
        auto rated = seen;
        rated.rating = 5;
        QVERIFY(QCoro::waitFor(m_service.change({id, seen, renamed})));
        QVERIFY(QCoro::waitFor(m_service.change({id, seen, rated})));
        QCOMPARE(valuesOf(id).displayName, u"Ani"_s);
        auto again = seen;
        again.displayName = u"Budi"_s;
        const auto clash = QCoro::waitFor(m_service.change({id, seen, again}));
        QCOMPARE(clash.error().kind, ErrorKind::Conflict);
        QCOMPARE(clash.error().reason, u"contact.changed"_s);
    }

    void whatCannotBeStoredIsNamed_data()
    {
        QTest::addColumn<ContactValues>("values");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const auto& change, const QString& reason) {
            ContactValues values;
            values.phoneE164 = u"081234567890"_s;
            change(values);
            QTest::newRow(name) << values << reason;
        };
        using V = ContactValues;
        row(
            "no number", [](V& v) { v.phoneE164 = u" "_s; }, u"contact.phone_missing"_s);
        row(
            "no telephone", [](V& v) { v.phoneE164 = u"12"_s; }, u"contact.phone_invalid"_s);
        row(
            "taken", [](V& v) { v.phoneE164 = PeopleWorld::phoneOf(1); }, u"contact.phone_taken"_s);
        row(
            "long name", [](V& v) { v.displayName = QString(201, u'a'); }, u"contact.name_too_long"_s);
        row(
            "six stars", [](V& v) { v.rating = 6; }, u"contact.rating_invalid"_s);
        row(
            "unknown field",
            [](V& v) {
                v.fields = {{u"nope"_s, u"x"_s}};
            },
            u"contact.field_invalid"_s);
        row(
            "another type",
            [](V& v) {
                v.fields = {{u"spent"_s, u"x"_s}};
            },
            u"contact.field_invalid"_s);
        row(
            "no number at all",
            [](V& v) {
                v.fields = {{u"spent"_s, qQNaN()}};
            },
            u"contact.field_invalid"_s);
        row(
            "label that is gone", [](V& v) { v.labels = {LabelId(999)}; }, u"contact.word_gone"_s);
        row(
            "status that is gone", [](V& v) { v.workflowStatus = WorkflowStatusId(999); }, u"contact.word_gone"_s);
    }

    void whatCannotBeStoredIsNamed()
    {
        QFETCH(ContactValues, values);
        QFETCH(QString, reason);
        m_world.add({});
        const auto created = QCoro::waitFor(m_service.create(values));
        QVERIFY(!created);
        QCOMPARE(created.error().reason, reason);
        QCOMPARE(count(u"contact"_s), 1);
    }

    void aContactMadeByHandIsFound()
    {
        ContactValues values;
        values.displayName = u"'; DROP TABLE contact; --"_s;
        values.phoneE164 = u"0812 3456 7890"_s;
        const auto id = QCoro::waitFor(m_service.create(values));
        QVERIFY(id);
        SqlContactService list(m_database.executor(), m_database.executor());
        QCOMPARE(*QCoro::waitFor(list.findByPhone(u"+62 812-3456-7890"_s)), *id);
        QVERIFY(!QCoro::waitFor(list.findByPhone(u"0812 0000 0000"_s))->isValid());
        QCOMPARE(QCoro::waitFor(list.details(*id))->values.displayName, values.displayName);
        QCOMPARE(
            m_database.value(u"SELECT action || subject_id FROM audit_entry ORDER BY id DESC LIMIT 1"_s).toString(),
            u"contact.created%1"_s.arg(id->value()));
    }

    void theDetailsTellWhatHappened()
    {
        RandomPerson person;
        person.consent = 2;
        person.conversations = 1;
        person.parts = {Part::Delivered, Part::LeftOut};
        const auto id = m_world.add(person);
        const auto details = fetchDetails(m_database.session(), id);
        QVERIFY(details);
        QCOMPARE(details->consentHistory.size(), 1);
        QCOMPARE(details->consentHistory.first().source, consent::ConsentSource::Keyword);
        QCOMPARE(details->campaigns.size(), 2);
        QCOMPARE(details->campaigns.first().name, u"Gajian"_s);
        QCOMPARE(details->campaigns.first().leftOut, ExclusionReason::Cooldown);
        QCOMPARE(details->campaigns.last().status, MessageStatus::Delivered);
        QVERIFY(details->conversation > 0);
        QVERIFY(!details->isSuppressed);
        QCOMPARE(fetchDetails(m_database.session(), ContactId(999999)).error().reason, u"contact.gone"_s);
    }

    void aBulkChangeAndItsUndoLeaveNoTrace()
    {
        QVERIFY(rc::check("labels and statuses of many are as before after the undo, and as told before it", [this] {
            m_world.clear();
            const auto people = *rc::gen::container<std::vector<RandomPerson>>(randomPerson());
            for (const auto& person : people) {
                m_world.add(person);
            }
            const auto label = m_world.labels.first();
            const auto status = m_world.statuses.first();
            const auto action = *rc::gen::element<BulkAction>(AddLabel {label}, TakeLabelOff {label},
                                                              SetWorkflowStatus {status}, SetWorkflowStatus {});
            const auto words = m_database.value(Words).toString();
            const auto had = count(u"contact WHERE label_ids @> ARRAY[%1]"_s.arg(label.value()));
            const auto withStatus = count(u"contact WHERE workflow_status_id IS NOT NULL"_s);
            const auto all = static_cast<int>(people.size());

            const auto done = QCoro::waitFor(m_service.apply(ContactQuery {}, action));

            RC_ASSERT(done.has_value());
            const int changed = std::holds_alternative<AddLabel>(action) ? all - had
                : std::holds_alternative<TakeLabelOff>(action)           ? had
                : std::get<SetWorkflowStatus>(action).status.isValid()   ? all - withStatus
                                                                         : withStatus;
            RC_ASSERT(done->changed == changed);
            RC_ASSERT(done->change.isValid() == (changed > 0));
            if (changed > 0) {
                const auto undone = QCoro::waitFor(m_service.undo(done->change));
                RC_ASSERT(undone.has_value());
                RC_ASSERT(*undone == (UndoReceipt {.restored = changed, .left = 0}));
                const auto twice = QCoro::waitFor(m_service.undo(done->change));
                RC_ASSERT(twice.error().reason == u"contact.undo_gone"_s);
            }
            RC_ASSERT(m_database.value(Words).toString() == words);
        }));
    }

    void everybodyOfAQuestionIsChangedAndNobodyElse()
    {
        RandomPerson stopped;
        stopped.consent = 2;
        m_world.add(stopped);
        m_world.add({});
        ContactQuery query;
        query.optedOut = true;
        const auto done = QCoro::waitFor(m_service.apply(query, AddLabel {m_world.labels.last()}));
        QVERIFY(done);
        QCOMPARE(done->changed, 1);
        QCOMPARE(m_database.value(u"SELECT action || detail FROM audit_entry ORDER BY id DESC LIMIT 1"_s).toString(),
                 u"contact.labelled{\"word\": %1, \"change\": %2, \"contacts\": 1}"_s.arg(m_world.labels.last().value())
                     .arg(done->change.value()));
    }

    void whatOthersDidMeanwhileStays()
    {
        m_world.add({});
        m_world.add({});
        const auto done
            = QCoro::waitFor(m_service.apply(ContactQuery {}, SetWorkflowStatus {m_world.statuses.first()}));
        QVERIFY(done);
        m_database.execute(u"UPDATE contact SET workflow_status_id = %1 WHERE phone_e164 = '%2'"_s.arg(
            QString::number(m_world.statuses.last().value()), PeopleWorld::phoneOf(1)));
        const auto undone = QCoro::waitFor(m_service.undo(done->change));
        QVERIFY(undone);
        QCOMPARE(*undone, (UndoReceipt {.restored = 1, .left = 1}));
    }

    void aWordThatIsGoneIsRefused()
    {
        m_world.add({});
        const auto done = QCoro::waitFor(m_service.apply(ContactQuery {}, AddLabel {LabelId(999)}));
        QCOMPARE(done.error().reason, u"contact.word_gone"_s);
        QCOMPARE(count(u"bulk_change"_s), 0);
    }

private:
    static inline const QString Words
        = u"SELECT string_agg(id || label_ids::text || coalesce(workflow_status_id, 0), ';' ORDER BY id) FROM contact"_s;

    static std::optional<FieldValue> valueOf(const ContactValues& values, const QString& key)
    {
        const auto found = values.fields.find(key);
        return found == values.fields.end() ? std::nullopt : std::optional(found->second);
    }

    ContactValues valuesOf(ContactId id)
    {
        const auto found = fetchValues(m_database.session(), id);
        return found ? *found : ContactValues();
    }

    int count(const QString& what) { return m_database.value(u"SELECT count(*) FROM "_s + what).toInt(); }

    TestDatabase m_database;
    PeopleWorld m_world {m_database};
    SqlContactEditService m_service {m_database.executor(), m_database.executor(), u"Bu Melati"_s};
};

QTEST_GUILESS_MAIN(TestContactEdits)
#include "tst_contactedits.moc"
