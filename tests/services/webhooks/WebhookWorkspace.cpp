#include "tests/services/webhooks/WebhookWorkspace.h"

#include "services/webhooks/Processor.h"

using namespace siaran;
using namespace Qt::StringLiterals;

WebhookWorkspace::WebhookWorkspace()
    : m_key(m_database.value(u"SELECT value #>> '{}' FROM workspace_setting WHERE key = 'workspace.key'"_s).toString())
{
    m_database.execute(
        u"INSERT INTO sender_process (id, host) VALUES ('00000000-0000-0000-0000-000000000001', 'test')"_s);
    beginCampaign();
}

qint64 WebhookWorkspace::beginCampaign()
{
    m_campaign = m_database.value(u"INSERT INTO campaign (name) VALUES ('Promo') RETURNING id"_s).toLongLong();
    return m_campaign;
}

qint64 WebhookWorkspace::addRecipient(int position, const QString& phone, const QString& status, const QString& outcome,
                                      const QString& wamid)
{
    const auto contact
        = m_database
              .value(u"INSERT INTO contact (phone_e164) VALUES ('%1') ON CONFLICT (phone_e164) DO UPDATE "
                     "SET updated_at = now() RETURNING id"_s.arg(phone))
              .toLongLong();
    m_database.execute(
        u"INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, status, attempts, skip_reason) "
        "VALUES (%1, %2, %3, '%4', '%5', 1, CASE WHEN '%5' = 'skipped' THEN 'opted_out' END)"_s.arg(m_campaign)
            .arg(position)
            .arg(contact)
            .arg(phone, status));
    m_database.execute(
        u"INSERT INTO campaign_attempt (campaign_id, position, attempt, sender_id, claimed_at, outcome, wamid, "
        u"settled_at) "
        "VALUES (%1, %2, 1, '00000000-0000-0000-0000-000000000001', to_timestamp(%3), '%4', nullif('%5', ''), "
        "CASE WHEN '%4' <> 'intent' THEN to_timestamp(%3) END)"_s.arg(m_campaign)
            .arg(position)
            .arg(bodies::Start)
            .arg(outcome, wamid));
    return contact;
}

QString WebhookWorkspace::echo(int position, int attempt) const
{
    return u"%1.%2.%3.%4"_s.arg(m_key).arg(m_campaign).arg(position).arg(attempt);
}

void WebhookWorkspace::receive(const QList<QByteArray>& bodies)
{
    for (const auto& body : bodies) {
        m_database.execute(
            u"INSERT INTO webhook_inbox (body) VALUES (decode('%1', 'hex'))"_s.arg(QString::fromLatin1(body.toHex())));
    }
}

void WebhookWorkspace::processAll(int rowsAtOnce)
{
    for (;;) {
        const auto report = webhooks::processBatch(m_database.session(), {.rows = rowsAtOnce});
        if (!report) {
            qFatal("processing: %s", qPrintable(report.error().detail));
        }
        if (report->rows == 0) {
            return;
        }
    }
}

QString WebhookWorkspace::recipient(int position, const QString& column)
{
    return m_database
        .value(u"SELECT coalesce((%3)::text, '') FROM campaign_message WHERE campaign_id = %1 AND position = %2"_s
                   .arg(m_campaign)
                   .arg(position)
                   .arg(column))
        .toString();
}

QString WebhookWorkspace::everything()
{
    QString all;
    for (const auto& table : {u"campaign_message"_s, u"campaign_attempt"_s, u"contact"_s, u"conversation"_s,
                              u"conversation_message"_s, u"contact_preference"_s, u"consent_event"_s, u"template"_s}) {
        all += m_database
                   .value(u"SELECT coalesce(string_agg(row::text, chr(10) ORDER BY row::text), '') FROM %1 row"_s.arg(
                       table))
                   .toString();
        all += u'\n';
    }
    return all;
}
