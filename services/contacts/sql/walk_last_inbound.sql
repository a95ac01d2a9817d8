-- No index: one would make every message that comes in dearer. The filter replaces the marker; those who never wrote
-- come last, the newest first.
SELECT c.id, NULL::text, c.last_inbound_at
  FROM contact c
 WHERE true /* audience */
   AND ((:after)::bigint = 0
        OR CASE WHEN (:after_time)::timestamptz IS NULL THEN c.last_inbound_at IS NULL AND c.id < (:after)::bigint
                ELSE c.last_inbound_at IS NULL
                     OR (c.last_inbound_at, c.id) < ((:after_time)::timestamptz, (:after)::bigint) END)
 ORDER BY c.last_inbound_at DESC NULLS LAST, c.id DESC
 LIMIT (:limit)::bigint
