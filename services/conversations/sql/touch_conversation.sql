-- The thread stands at the top again.
UPDATE conversation
SET last_message_at = greatest(last_message_at, date_trunc('milliseconds', clock_timestamp()))
WHERE id = (SELECT id FROM conversation WHERE contact_id = :contact ORDER BY opened_at DESC, id DESC LIMIT 1)
