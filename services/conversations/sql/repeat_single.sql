-- The same once more, if a person may want that and nobody did.
WITH old AS (
    SELECT * FROM single_message
    WHERE id = :message AND purpose = 'answer' AND repeated_by IS NULL AND status IN ('in_doubt', 'failed', 'skipped')
    FOR UPDATE
), fresh AS (
    INSERT INTO single_message (contact_id, phone_number_id, kind, body, content, context_wamid, asked_by, asked_at)
    SELECT contact_id, phone_number_id, kind, body, content, context_wamid, :actor, date_trunc('milliseconds', clock_timestamp())
    FROM old
    RETURNING id
)
UPDATE single_message single SET repeated_by = fresh.id FROM old, fresh WHERE single.id = old.id RETURNING fresh.id
