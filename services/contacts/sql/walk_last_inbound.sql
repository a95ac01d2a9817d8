-- No index: one would make every message that comes in dearer. Who never wrote comes last, the newest first, and is only
-- looked for once those who did are told; to sort everybody took three times as long. The filter replaces the marker;
-- LIMIT NULL is none.
WITH wrote AS MATERIALIZED (
    SELECT c.id, c.last_inbound_at
      FROM contact c
     WHERE c.last_inbound_at IS NOT NULL
       AND ((:after)::bigint = 0 OR (c.last_inbound_at, c.id) < ((:after_time)::timestamptz, (:after)::bigint)) /* audience */
     ORDER BY c.last_inbound_at DESC, c.id DESC
     LIMIT (:limit)::bigint
), silent AS MATERIALIZED (
    SELECT c.id
      FROM contact c
     WHERE ((:limit)::bigint IS NULL OR (SELECT count(*) FROM wrote) < (:limit)::bigint)
       AND c.last_inbound_at IS NULL
       AND ((:after)::bigint = 0 OR (:after_time)::timestamptz IS NOT NULL OR c.id < (:after)::bigint) /* audience */
     ORDER BY c.id DESC
     LIMIT (:limit)::bigint
)
SELECT id, NULL::text, last_inbound_at
  FROM (SELECT id, last_inbound_at FROM wrote UNION ALL SELECT id, NULL FROM silent) AS walked
 ORDER BY last_inbound_at DESC NULLS LAST, id DESC
 LIMIT (:limit)::bigint
