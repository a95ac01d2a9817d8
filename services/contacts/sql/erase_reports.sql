-- Read already; they were kept only to be read again after a fault.
WITH gone AS (
    DELETE FROM webhook_inbox i
     WHERE ((:phone)::text <> '' AND position(convert_to(substr((:phone)::text, 2), 'UTF8') IN i.body) > 0)
        OR ((:bsuid)::text <> '' AND position(convert_to((:bsuid)::text, 'UTF8') IN i.body) > 0)
    RETURNING 1
)
SELECT count(*) FROM gone
