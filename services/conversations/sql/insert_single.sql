-- Whole milliseconds: that is how finely a thread is read by pages.
INSERT INTO single_message (contact_id, kind, body, content, context_wamid, asked_by, asked_at)
VALUES (:contact, :kind, :body, :content::jsonb, nullif(:context, ''), :actor, date_trunc('milliseconds', clock_timestamp()))
RETURNING id
