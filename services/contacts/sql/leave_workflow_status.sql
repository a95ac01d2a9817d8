-- All at once and in the order of keys; the reference alone would do it one by one.
WITH held AS (
    SELECT id FROM contact WHERE workflow_status_id = :id ORDER BY id FOR NO KEY UPDATE
)
UPDATE contact c SET workflow_status_id = NULL, updated_at = now() FROM held WHERE c.id = held.id
