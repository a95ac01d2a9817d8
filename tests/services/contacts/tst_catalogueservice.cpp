#include "services/contacts/RuleLabels.h"
#include "services/contacts/SqlCatalogueService.h"
#include "tests/services/contacts/PeopleWorld.h"

#include <QCoro/QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

/// Labels, statuses and fields managed in place.
class TestCatalogueService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world.clear();
        m_database.execute(u"DELETE FROM campaign; DELETE FROM segment WHERE kind = 'dynamic'"_s);
    }

    void everyWordTellsWhoUsesIt()
    {
        RandomPerson person;
        person.labels = {0};
        person.hasStatus = true;
        m_world.add(person);
        m_world.add({});
        addSegment(u"VIPs"_s, labelRule());
        addSegment(u"Bandung"_s, u"{\"match\": \"all\", \"of\": [{\"type\": \"field\", \"key\": \"city\"}]}"_s);
        addDraft(u"Lebaran"_s, u"city"_s);

        const auto uses = QCoro::waitFor(m_service.uses());

        QVERIFY(uses);
        const auto vip
            = std::ranges::find(uses->labels, vipLabel(), [](const UsedWord<Label>& used) { return used.word.id; });
        QVERIFY(vip != uses->labels.end());
        QCOMPARE(vip->use, (WordUse {.contacts = 1, .segments = {u"VIPs"_s}}));
        const auto status = std::ranges::find(uses->workflowStatuses, m_world.statuses.first(),
                                              [](const UsedWord<WorkflowStatus>& used) { return used.word.id; });
        QCOMPARE(status->use.contacts, 1);
        const auto city = std::ranges::find(uses->fields, u"city"_s,
                                            [](const UsedWord<CustomField>& used) { return used.word.key; });
        QCOMPARE(city->use, (WordUse {.contacts = 2, .segments = {u"Bandung"_s}, .campaigns = {u"Lebaran"_s}}));
    }

    void aWordThatSomebodyAsksForIsDeletedOnlyWhenConfirmed()
    {
        RandomPerson person;
        person.labels = {0};
        m_world.add(person);
        const auto made = QCoro::waitFor(m_service.createLabel(u"Grosir"_s));
        QVERIFY(made);
        m_database.execute(u"UPDATE contact SET label_ids = label_ids || %1"_s.arg(made->value()));
        addSegment(u"Wholesale"_s, ruleOf(*made));

        const auto refused = QCoro::waitFor(m_service.removeLabel(*made, Confirmation::Missing));
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().reason, u"word.in_use"_s);
        QCOMPARE(refused.error().detail, u"Wholesale"_s);
        QVERIFY(QCoro::waitFor(m_service.removeLabel(*made, Confirmation::Given)));

        QCOMPARE(count(u"contact WHERE label_ids @> ARRAY[%1]"_s.arg(made->value())), 0);
        QCOMPARE(count(u"contact WHERE label_ids @> ARRAY[%1]"_s.arg(vipLabel().value())), 1);
        QCOMPARE(QCoro::waitFor(m_service.removeLabel(*made, Confirmation::Given)).error().reason, u"word.gone"_s);
    }

    void mergedLabelsAreOneForPeopleAndRules()
    {
        const auto from = *QCoro::waitFor(m_service.createLabel(u"Grosiir"_s));
        const auto into = *QCoro::waitFor(m_service.createLabel(u"Grosir"_s));
        m_world.add({});
        m_world.add({});
        m_world.add({});
        m_database.execute(u"UPDATE contact SET label_ids = ARRAY[%1, %2] WHERE phone_e164 = '%3'; "
                           "UPDATE contact SET label_ids = ARRAY[%1] WHERE phone_e164 = '%4'"_s.arg(
                               QString::number(from.value()), QString::number(into.value()), PeopleWorld::phoneOf(1),
                               PeopleWorld::phoneOf(2)));
        addSegment(u"Both"_s,
                   u"{\"match\": \"all\", \"of\": [{\"match\": \"any\", \"of\": [{\"type\": \"labels\", \"op\": "
                   "\"any_of\", \"labels\": [%1, %2]}]}]}"_s.arg(from.value())
                       .arg(into.value()));

        QVERIFY(QCoro::waitFor(m_service.mergeLabels(from, into)));

        QCOMPARE(count(u"contact WHERE label_ids = ARRAY[%1]"_s.arg(into.value())), 2);
        QCOMPARE(count(u"label WHERE id = %1"_s.arg(from.value())), 0);
        QCOMPARE(
            m_database.value(u"SELECT criteria #>> '{of,0,of,0,labels}' FROM segment WHERE name = 'Both'"_s).toString(),
            u"[%1]"_s.arg(into.value()));
        QCOMPARE(QCoro::waitFor(m_service.mergeLabels(from, into)).error().reason, u"word.gone"_s);
        QVERIFY(QCoro::waitFor(m_service.removeLabel(into, Confirmation::Given)));
    }

    void onlyLabelsOfRulesAreReplaced()
    {
        QVERIFY(rc::check("replacing a label in a rule leaves everything else as it was", [] {
            const auto from = *rc::gen::inRange(1, 5);
            const auto into = *rc::gen::inRange(1, 5);
            const auto labels = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(1, 6));
            QJsonArray before;
            QJsonArray after;
            for (const int label : labels) {
                before.append(label);
                const int next = label == from ? into : label;
                if (!after.contains(QJsonValue(qint64(next)))) {
                    after.append(next);
                }
            }
            const auto rule = [&](const QJsonArray& list) {
                return QJsonObject {
                    {u"match"_s, u"all"_s},
                    {u"of"_s,
                     QJsonArray {
                         QJsonObject {{u"type"_s, u"labels"_s}, {u"labels"_s, list}},
                         QJsonObject {{u"type"_s, u"workflow_status"_s}, {u"statuses"_s, QJsonArray {from}}},
                         QJsonObject {
                             {u"match"_s, u"none"_s},
                             {u"of"_s, QJsonArray {QJsonObject {{u"type"_s, u"labels"_s}, {u"labels"_s, list}}}}}}}};
            };
            RC_ASSERT(withLabelReplaced(rule(before), LabelId(from), LabelId(into)) == rule(after));
        }));
    }

    void namesAreTrimmedAndTakenRegardlessOfCase()
    {
        const auto made = QCoro::waitFor(m_service.createWorkflowStatus(u"  Menunggu   bayar "_s));
        QVERIFY(made);
        QCOMPARE(m_database.value(u"SELECT name FROM workflow_status WHERE id = %1"_s.arg(made->value())).toString(),
                 u"Menunggu bayar"_s);
        QCOMPARE(QCoro::waitFor(m_service.createWorkflowStatus(u"menunggu BAYAR"_s)).error().reason,
                 u"word.name_taken"_s);
        QCOMPARE(QCoro::waitFor(m_service.createLabel(u" "_s)).error().reason, u"word.name_missing"_s);
        QCOMPARE(QCoro::waitFor(m_service.createLabel(QString(81, u'x'))).error().reason, u"word.name_too_long"_s);
        QVERIFY(QCoro::waitFor(m_service.renameWorkflowStatus(*made, u"Lunas"_s)));
        QCOMPARE(QCoro::waitFor(m_service.renameLabel(LabelId(999), u"x"_s)).error().reason, u"word.gone"_s);
        QCOMPARE(QCoro::waitFor(m_service.renameLabel(vipLabel(), u"gamis"_s)).error().reason, u"word.name_taken"_s);
    }

    void aDeletedStatusLeavesItsPeople()
    {
        const auto made = *QCoro::waitFor(m_service.createWorkflowStatus(u"Baru"_s));
        m_world.add({});
        m_database.execute(u"UPDATE contact SET workflow_status_id = %1"_s.arg(made.value()));
        QVERIFY(QCoro::waitFor(m_service.removeWorkflowStatus(made, Confirmation::Missing)));
        QCOMPARE(count(u"contact WHERE workflow_status_id IS NULL"_s), 1);
    }

    void fieldsKeepTheirKeyAndType()
    {
        const auto field
            = QCoro::waitFor(m_service.createField(u"Ukuran Baju"_s, FieldType::Choice, {u"S"_s, u" M "_s, u"s"_s}));
        QVERIFY(field);
        QCOMPARE(field->key, u"ukuran_baju"_s);
        QCOMPARE(field->choices, (QStringList {u"S"_s, u"M"_s}));
        m_world.add({});
        m_database.execute(u"UPDATE contact SET fields = fields || '{\"ukuran_baju\": \"M\"}'"_s);

        QVERIFY(QCoro::waitFor(m_service.renameField(field->id, u"Ukuran"_s)));
        QVERIFY(QCoro::waitFor(m_service.setChoices(field->id, {u"XL"_s})));

        QCOMPARE(m_database
                     .value(u"SELECT key || label || type || choices::text FROM custom_field WHERE id = %1"_s.arg(
                         field->id.value()))
                     .toString(),
                 u"ukuran_bajuUkuranchoice{XL}"_s);
        QCOMPARE(m_database.value(u"SELECT fields ->> 'ukuran_baju' FROM contact"_s).toString(), u"M"_s);
        QCOMPARE(QCoro::waitFor(m_service.setChoices(field->id, {u" "_s})).error().reason, u"field.choices_missing"_s);
        QCOMPARE(QCoro::waitFor(m_service.createField(u"ukuran"_s, FieldType::Text, {})).error().reason,
                 u"word.name_taken"_s);
        addDraft(u"Promo"_s, u"ukuran_baju"_s);
        QCOMPARE(QCoro::waitFor(m_service.removeField(field->id, Confirmation::Missing)).error().detail, u"Promo"_s);
        QVERIFY(QCoro::waitFor(m_service.removeField(field->id, Confirmation::Given)));
        QCOMPARE(count(u"contact WHERE fields ? 'ukuran_baju'"_s), 0);
    }

    void everyChangeIsToldInTheAuditLog()
    {
        const auto last = u"SELECT coalesce(max(id), 0) FROM audit_entry"_s;
        const auto before = m_database.value(last).toLongLong();
        const auto label = *QCoro::waitFor(m_service.createLabel(u"Sementara"_s));
        QVERIFY(QCoro::waitFor(m_service.renameLabel(label, u"Tetap"_s)));
        QVERIFY(QCoro::waitFor(m_service.removeLabel(label, Confirmation::Missing)));
        QCOMPARE(m_database
                     .value(u"SELECT string_agg(action || detail, ' ' ORDER BY id) FROM audit_entry WHERE id > %1 "
                            "AND subject_id = %2"_s.arg(before)
                                .arg(label.value()))
                     .toString(),
                 u"label.created{\"after\": {\"name\": \"Sementara\"}} "
                 "label.renamed{\"after\": {\"name\": \"Tetap\"}, \"before\": {\"name\": \"Sementara\"}} "
                 "label.deleted{\"before\": {\"name\": \"Tetap\"}}"_s);
    }

private:
    LabelId vipLabel() const { return m_world.labels.first(); }

    static QString ruleOf(LabelId label)
    {
        return u"{\"match\": \"all\", \"of\": [{\"type\": \"labels\", \"op\": \"any_of\", \"labels\": [%1]}]}"_s.arg(
            label.value());
    }
    QString labelRule() const { return ruleOf(vipLabel()); }

    void addSegment(const QString& name, const QString& rule)
    {
        m_database.execute(
            u"INSERT INTO segment (name, kind, criteria) VALUES ('%1', 'dynamic', '%2')"_s.arg(name, rule));
    }

    void addDraft(const QString& name, const QString& key)
    {
        m_database.execute(u"INSERT INTO campaign (name, content) VALUES ('%1', '{\"bindings\": [{\"variable\": \"1\", "
                           "\"source\": \"field\", \"value\": \"%2\"}]}')"_s.arg(name, key));
    }

    int count(const QString& what) { return m_database.value(u"SELECT count(*) FROM "_s + what).toInt(); }

    TestDatabase m_database;
    PeopleWorld m_world {m_database};
    SqlCatalogueService m_service {m_database.executor(), u"Bu Melati"_s};
};

QTEST_GUILESS_MAIN(TestCatalogueService)
#include "tst_catalogueservice.moc"
