#include "tests/services/contacts/PeopleWorld.h"

using namespace siaran;
using namespace Qt::StringLiterals;

rc::Gen<RandomPerson> randomPerson()
{
    const auto part
        = rc::gen::element(Part::None, Part::Pending, Part::Sent, Part::Delivered, Part::Failed, Part::LeftOut);
    return rc::gen::build<RandomPerson>(
        rc::gen::set(&RandomPerson::hasStatus),
        rc::gen::set(&RandomPerson::labels, rc::gen::container<std::vector<int>>(2, rc::gen::inRange(0, 3))),
        rc::gen::set(&RandomPerson::consent, rc::gen::inRange(0, 4)),
        rc::gen::set(&RandomPerson::conversations, rc::gen::inRange(0, 3)), rc::gen::set(&RandomPerson::isMember),
        rc::gen::set(&RandomPerson::parts, rc::gen::container<std::vector<Part>>(2, part)));
}

PeopleWorld::PeopleWorld(TestDatabase& database)
    : m_database(database)
{
    for (const auto& name : {u"VIP"_s, u"Gamis"_s, u"Hijab"_s}) {
        labels.append(LabelId(idFrom(u"INSERT INTO label (name) VALUES ('%1') RETURNING id"_s.arg(name))));
    }
    for (const auto& name : {u"Aktif"_s, u"Menunggu"_s}) {
        statuses.append(
            WorkflowStatusId(idFrom(u"INSERT INTO workflow_status (name) VALUES ('%1') RETURNING id"_s.arg(name))));
    }
    m_database.execute(u"INSERT INTO custom_field (key, label, type) VALUES ('city', 'Kota', 'text'), "
                       "('spent', 'Belanja', 'number'), ('birthday', 'Lahir', 'date'), ('reseller', 'Reseller', "
                       "'yes_no')"_s);
    m_segment = idFrom(u"INSERT INTO segment (name, kind, criteria) VALUES ('Frozen', 'static', '{}') RETURNING id"_s);
    for (const auto& name : {u"Lebaran"_s, u"Gajian"_s}) {
        campaigns.append(
            CampaignId(idFrom(u"INSERT INTO campaign (name, status, segment_id, frozen_at, content) "
                              "VALUES ('%1', 'running', %2, now(), '{\"bindings\": []}') RETURNING id"_s.arg(name)
                                  .arg(m_segment))));
    }
    m_database.execute(u"INSERT INTO sender_process (id, host) VALUES ('00000000-0000-0000-0000-000000000001', 'h')"_s);
}

qint64 PeopleWorld::idFrom(const QString& sql)
{
    return m_database.value(sql).toLongLong();
}

void PeopleWorld::clear()
{
    m_database.execute(u"DELETE FROM campaign_attempt; DELETE FROM contact; DELETE FROM campaign_message; "
                       "DELETE FROM campaign_exclusion; DELETE FROM suppression; DELETE FROM bulk_change; "
                       "DELETE FROM webhook_inbox"_s);
    m_count = 0;
    m_position = 0;
}

QString PeopleWorld::phoneOf(int number)
{
    return u"+62813%1"_s.arg(7000000 + number);
}

QString PeopleWorld::nameOf(int number)
{
    return u"Zubaidah Qxw%1"_s.arg(number);
}

ContactId PeopleWorld::add(const RandomPerson& person)
{
    const int number = ++m_count;
    QStringList ids;
    for (std::size_t i = 0; i < 3; ++i) {
        if (std::ranges::count(person.labels, static_cast<int>(i)) > 0) {
            ids.append(QString::number(labels.at(static_cast<qsizetype>(i)).value()));
        }
    }
    const auto id = idFrom(
        u"INSERT INTO contact (display_name, phone_e164, bsuid, label_ids, workflow_status_id, rating, fields, "
        "conversation_count, last_inbound_at, created_at) VALUES ('%1', '%2', %3, '{%4}', %5, %6, "
        "'{\"city\": \"Kota %7\", \"spent\": 12.5, \"birthday\": \"1990-05-17\", \"reseller\": true}', %8, "
        "timestamptz '2026-01-01' + interval '%7 days', timestamptz '2025-01-01' + interval '%7 days') RETURNING id"_s
            .arg(nameOf(number), phoneOf(number), number % 2 == 0 ? u"'ID.Qxw%1'"_s.arg(number) : u"NULL"_s,
                 ids.join(u','), person.hasStatus ? QString::number(statuses.first().value()) : u"NULL"_s,
                 QString::number(1 + number % 5), QString::number(number), QString::number(person.conversations)));
    addConsent(id, person.consent);
    for (int place = 0; place < person.conversations; ++place) {
        addConversation(id, number, place);
    }
    if (person.isMember) {
        m_database.execute(
            u"INSERT INTO segment_member (segment_id, contact_id) VALUES (%1, %2)"_s.arg(m_segment).arg(id));
    }
    for (std::size_t i = 0; i < person.parts.size(); ++i) {
        addPart(id, number, i, person.parts.at(i));
    }
    return ContactId(id);
}

void PeopleWorld::addConsent(qint64 id, int consent)
{
    if (consent == 0) {
        return;
    }
    const auto stopped = consent > 1 ? u"true"_s : u"false"_s;
    const auto source = consent == 2 ? u"keyword"_s : u"manual"_s;
    m_database.execute(
        u"INSERT INTO consent_event (contact_id, occurred_at, opted_out, source, evidence) "
        "VALUES (%1, '2026-02-03 04:05:06.789', %2, '%3', 'Qxw said so'); "
        "INSERT INTO contact_preference (contact_id, marketing_opted_out, changed_at, source, evidence) "
        "VALUES (%1, %2, '2026-02-03 04:05:06.789', '%3', 'Qxw said so')"_s.arg(QString::number(id), stopped, source));
}

void PeopleWorld::addConversation(qint64 id, int number, int place)
{
    const auto conversation
        = idFrom(u"INSERT INTO conversation (contact_id, opened_at, last_message_at, last_inbound_at) "
                 "VALUES (%1, timestamptz '2026-03-01' + interval '%2 days', now(), now()) RETURNING id"_s.arg(id)
                     .arg(place));
    m_database.execute(
        u"INSERT INTO conversation_message (conversation_id, wamid, inbound, kind, body, occurred_at) "
        "VALUES (%1, 'wamid.%2.%3', true, 'text', 'Halo, ini Zubaidah', now()); "
        "INSERT INTO webhook_inbox (body, processed_at) VALUES (convert_to("
        "'{\"from\": \"%4\", \"name\": \"Zubaidah Qxw\"}', 'UTF8'), now())"_s.arg(
            QString::number(conversation), QString::number(number), QString::number(place), phoneOf(number).mid(1)));
}

void PeopleWorld::addPart(qint64 id, int number, std::size_t campaign, Part part)
{
    const auto key = campaigns.at(static_cast<qsizetype>(campaign)).value();
    if (part == Part::None) {
        return;
    }
    if (part == Part::LeftOut) {
        m_database.execute(u"INSERT INTO campaign_exclusion (campaign_id, contact_id, reason) "
                           "VALUES (%1, %2, 'cooldown')"_s.arg(key)
                               .arg(id));
        return;
    }
    const auto word = part == Part::Pending ? u"pending"_s
        : part == Part::Sent                ? u"sent"_s
        : part == Part::Delivered           ? u"delivered"_s
                                            : u"failed"_s;
    m_database.execute(
        u"INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, status, reply_text, "
        "error_detail) VALUES (%1, %2, %3, '%4', '%5', 'Salam dari Zubaidah Qxw', 'to %4')"_s.arg(
            QString::number(key), QString::number(++m_position), QString::number(id), phoneOf(number), word));
    if (part != Part::Pending) {
        m_database.execute(
            u"INSERT INTO campaign_attempt (campaign_id, position, attempt, sender_id, outcome, wamid, error_detail, "
            "settled_at) VALUES (%1, %2, 1, '00000000-0000-0000-0000-000000000001', 'accepted', 'wamid.%3.%2', "
            "'to %4', now())"_s.arg(QString::number(key), QString::number(m_position),
                                    QString::fromLatin1(phoneOf(number).toLatin1().toBase64()), phoneOf(number)));
    }
}

QString PeopleWorld::dump(const QStringList& tables)
{
    QStringList parts;
    for (const auto& table : tables) {
        parts.append(u"SELECT '%1: ' || to_jsonb(t)::text AS line FROM %1 t"_s.arg(table));
    }
    return m_database
        .value(u"SELECT string_agg(line, E'\\n' ORDER BY line) FROM (%1) AS every"_s.arg(parts.join(u" UNION ALL "_s)))
        .toString();
}

QString PeopleWorld::dumpOfPeople()
{
    return dump({u"contact"_s, u"contact_preference"_s, u"consent_event"_s, u"conversation"_s,
                 u"conversation_message"_s, u"segment_member"_s, u"campaign_message"_s, u"campaign_exclusion"_s,
                 u"campaign_attempt"_s, u"suppression"_s});
}
