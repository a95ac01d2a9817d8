#include "tests/support/Shop.h"

using namespace siaran;
using namespace Qt::StringLiterals;

Shop::Shop(TestDatabase& database)
    : m_database(database)
{
    m_database.execute(u"INSERT INTO custom_field (key, label, type) VALUES ('city', 'Kota', 'text')"_s);
    // Tests run at night, too.
    m_database.execute(
        uR"(INSERT INTO workspace_setting (key, value) VALUES ('quiet.from', '"00:00"'), ('quiet.to', '"00:00"'))"_s);
}

void Shop::addContacts(int count)
{
    m_database.execute(uR"(
        INSERT INTO contact (display_name, phone_e164, fields)
        SELECT 'Customer ' || n, '+62811' || lpad(n::text, 7, '0'), '{"city": "Bandung"}'
          FROM generate_series(1, %1) AS n)"_s.arg(count));
}

SegmentId Shop::everyone()
{
    if (!m_everyone.isValid()) {
        m_everyone = SegmentId(m_database
                                   .value(uR"(INSERT INTO segment (name, kind, criteria)
                                              VALUES ('Everyone', 'dynamic', '{"match": "all", "of": [{"type": "everyone"}]}')
                                              RETURNING id)"_s)
                                   .toLongLong());
    }
    return m_everyone;
}

void Shop::addNumber(int messagesPerSecond)
{
    m_database.execute(uR"(
        WITH number AS (INSERT INTO phone_number (remote_id, waba_id, throughput_per_second)
                        VALUES ('%1', '102290129340398', %2) RETURNING id)
        INSERT INTO phone_number_pacing (phone_number_id) SELECT id FROM number)"_s.arg(remotePhoneId())
                           .arg(messagesPerSecond));
}

Template Shop::addTemplate()
{
    m_database.execute(uR"(
        INSERT INTO template (waba_id, name, language, category, status, components)
        VALUES ('102290129340398', 'promo', 'id', 'MARKETING', 'APPROVED', '[{"type": "BODY", "text": "Halo {{1}}, {{2}}"}]'))"_s);
    m_template.name = u"promo"_s;
    m_template.language = u"id"_s;
    m_template.status = TemplateStatus::Approved;
    m_template.statusWord = u"APPROVED"_s;
    m_template.body = u"Halo {{1}}, {{2}}"_s;
    return m_template;
}

CampaignDraft Shop::draft(const QString& name)
{
    if (m_template.name.isEmpty()) {
        addTemplate();
    }
    return {
        .id = {},
        .name = name,
        .segment = everyone(),
        .content
        = {.message = TemplateMessage {m_template},
           .bindings
           = {{.variable = u"1"_s, .source = {VariableSource::Kind::Name, {}}, .fallback = u"Kak"_s},
              {.variable = u"2"_s, .source = {VariableSource::Kind::Field, u"city"_s}, .fallback = u"kotamu"_s}}},
        .scheduledAt = {},
        .timeZone = u"Asia/Jakarta"_s,
        .ratePerSecond = 0,
        .cooldownDays = 0,
    };
}
