-- The people of a filter (it replaces the marker) behind one of them, or all of them: LIMIT NULL is none. The name is
-- part of the index, so that a walk over everybody stays in it.
SELECT c.id, c.display_name, NULL::timestamptz
  FROM contact c
 WHERE true /* audience */
   AND ((:after)::bigint = 0
        OR (lower(c.display_name), c.id) > (lower((:after_name)::text), (:after)::bigint))
 ORDER BY lower(c.display_name), c.id
 LIMIT (:limit)::bigint
