#include "tests/services/segments/StoredPeople.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"
#include "tests/support/CriteriaGenerators.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

QSqlQuery run(db::Session& session, const QString& sql, const db::Session::NamedBindings& bindings = {})
{
    auto query = session.runComposed("test"_L1, sql, bindings);
    if (!query) {
        qFatal("%s", qPrintable(sql));
    }
    return *std::move(query);
}

QVariant orNull(const std::optional<qint64>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant orNull(const QDateTime& time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

struct JsonOf {
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(double number) const { return number; }
    QJsonValue operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
    QJsonValue operator()(bool yes) const { return yes; }
};

QString jsonOf(const FieldValues& fields)
{
    QJsonObject object;
    for (const auto& [key, value] : fields) {
        object.insert(key, std::visit(JsonOf(), value));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString arrayOf(const QSet<qint64>& ids)
{
    auto sorted = ids.values();
    std::ranges::sort(sorted);
    return db::integerArray(sorted);
}

void storeReceipts(db::Session& session, const Person& person, int number)
{
    for (auto entry = person.receipts.begin(); entry != person.receipts.end(); ++entry) {
        const auto& receipt = entry.value();
        const auto at = [](bool happened) { return happened ? QVariant(QDateTime::currentDateTimeUtc()) : QVariant(); };
        run(session,
            u"INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, status, accepted_at, "
            "delivered_at, read_at, replied_at, failed_at) "
            "VALUES (:campaign, :position, :contact, '', :status, :accepted, :delivered, :read, :replied, :failed)"_s,
            {{u":campaign"_s, entry.key()},
             {u":position"_s, number + 1},
             {u":contact"_s, person.id.value()},
             {u":status"_s,
              receipt.failed          ? u"failed"_s
                  : receipt.read      ? u"read"_s
                  : receipt.delivered ? u"delivered"_s
                  : receipt.accepted  ? u"accepted"_s
                                      : u"pending"_s},
             {u":accepted"_s, at(receipt.accepted)},
             {u":delivered"_s, at(receipt.delivered)},
             {u":read"_s, at(receipt.read)},
             {u":replied"_s, at(receipt.replied)},
             {u":failed"_s, at(receipt.failed)}});
    }
}

void store(db::Session& session, Person& person, int number)
{
    auto inserted = run(
        session,
        u"INSERT INTO contact (display_name, phone_e164, workflow_status_id, rating, conversation_count, created_at, "
        "last_inbound_at, last_outbound_at, last_campaign_at, last_delivered_at, last_read_at, last_replied_at, "
        "last_failed_at, label_ids, fields) "
        "VALUES (:name, :phone, :status, :rating, :conversations, :created, :inbound, :outbound, "
        ":campaign, :delivered, :read, :replied, :failed, "
        "CAST(:labels AS integer[]), CAST(:fields AS jsonb)) RETURNING id"_s,
        {{u":name"_s, u"Person %1"_s.arg(number)},
         {u":phone"_s, u"+6281%1"_s.arg(number, 9, 10, QChar(u'0'))},
         {u":status"_s, orNull(person.workflowStatus)},
         {u":rating"_s, person.rating ? QVariant(*person.rating) : QVariant()},
         {u":conversations"_s, person.conversations},
         {u":created"_s, person.created},
         {u":inbound"_s, orNull(person.lastInbound)},
         {u":outbound"_s, orNull(person.lastOutbound)},
         {u":campaign"_s, orNull(person.lastCampaign)},
         {u":delivered"_s, orNull(person.lastDelivered)},
         {u":read"_s, orNull(person.lastRead)},
         {u":replied"_s, orNull(person.lastReplied)},
         {u":failed"_s, orNull(person.lastFailed)},
         {u":labels"_s, arrayOf(person.labels)},
         {u":fields"_s, jsonOf(person.fields)}});
    inserted.next();
    person.id = ContactId(inserted.value(0).toLongLong());
    storeReceipts(session, person, number);
    // Somebody who came back has a row that says so.
    if (person.optedOut || person.conversations == 5) {
        run(session,
            u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) VALUES (:contact, :out, 'manual')"_s,
            {{u":contact"_s, person.id.value()}, {u":out"_s, person.optedOut}});
    }
}

} // namespace

void storeWorld(db::Session& session)
{
    run(session, u"INSERT INTO label (name) SELECT 'Label ' || n FROM generate_series(1, 4) n"_s);
    run(session, u"INSERT INTO workflow_status (name) SELECT 'Status ' || n FROM generate_series(1, 4) n"_s);
    run(session, u"INSERT INTO campaign (name) SELECT 'Campaign ' || n FROM generate_series(1, 4) n"_s);
    for (const auto& field : generate::fields()) {
        run(session, u"INSERT INTO custom_field (key, label, type) VALUES (:key, :label, :type)"_s,
            {{u":key"_s, field.key}, {u":label"_s, field.label}, {u":type"_s, toWord(field.type)}});
    }
}

QList<Person> storePeople(db::Session& session, int count, const QTimeZone& zone, unsigned seed)
{
    auto people = inventPeople(count, zone, seed);
    for (int i = 0; i < count; ++i) {
        store(session, people[i], i);
    }
    if (!session.runScript(u"ANALYZE"_s)) {
        qFatal("ANALYZE");
    }
    return people;
}
