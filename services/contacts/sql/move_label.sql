-- Everybody who carries the one carries the other then.
WITH carrier AS (
    SELECT id FROM contact WHERE label_ids @> ARRAY[(:from)::bigint::integer] ORDER BY id FOR NO KEY UPDATE
)
UPDATE contact c
   SET label_ids = ARRAY(SELECT DISTINCT l
                           FROM unnest(array_replace(c.label_ids, (:from)::bigint::integer, (:into)::bigint::integer)) AS l
                          ORDER BY l),
       updated_at = now()
  FROM carrier
 WHERE c.id = carrier.id
