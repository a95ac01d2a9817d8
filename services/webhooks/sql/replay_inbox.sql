-- Bodies of some days wait again, as if they had just come. Processing is safe to repeat.
WITH again AS (
    UPDATE webhook_inbox SET processed_at = NULL, fault = NULL, unknown = 0
    WHERE processed_at IS NOT NULL AND received_at >= :from AND received_at < :until
    RETURNING 1
)
SELECT count(*) FROM again
