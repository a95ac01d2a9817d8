-- One more point of the history, which keeps sixty.
WITH added AS (
    INSERT INTO segment_count (segment_id, counted_at, contact_count)
    SELECT id, last_refreshed_at, contact_count FROM segment WHERE id = :id
    ON CONFLICT (segment_id, counted_at) DO UPDATE SET contact_count = excluded.contact_count
)
DELETE FROM segment_count
 WHERE segment_id = :id
   AND counted_at < (SELECT min(counted_at)
                       FROM (SELECT counted_at FROM segment_count WHERE segment_id = :id
                              ORDER BY counted_at DESC LIMIT 59) AS latest)
