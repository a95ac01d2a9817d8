-- The oldest bodies nobody else is working on, above an id (else a scan walks over all that was done lately), as many as
-- `bytes` allow and always one; they stay locked until the transaction ends.
WITH locked AS (
    SELECT id, received_at, body FROM webhook_inbox
    WHERE processed_at IS NULL AND id > :above
    ORDER BY id
    LIMIT :rows
    FOR UPDATE SKIP LOCKED
), weighed AS (
    SELECT id, received_at, body, sum(length(body)) OVER (ORDER BY id) - length(body) AS before FROM locked
)
SELECT id, (extract(epoch FROM received_at) * 1000000)::bigint, body FROM weighed WHERE before < :bytes ORDER BY id
