-- The people of a filter (it replaces the marker) behind one of them, or from the first on, as walk_by_name tells them.
-- Words that many people share are found among the next few thousand names; everybody is read, which is cheaper than to
-- walk over all of them by name, only for words that are rare.
WITH near AS MATERIALIZED (
    SELECT c.id, c.display_name
      FROM (SELECT *
              FROM contact
             WHERE (:after)::bigint = 0
                OR (lower(display_name), id) > (lower((:after_name)::text), (:after)::bigint)
             ORDER BY lower(display_name), id
             LIMIT 2000) AS c
     WHERE true /* audience */
     ORDER BY lower(c.display_name), c.id
     LIMIT (:limit)::bigint
), everybody AS MATERIALIZED (
    SELECT c.id, c.display_name
      FROM contact c
     WHERE (SELECT count(*) FROM near) < (:limit)::bigint
       AND ((:after)::bigint = 0
            OR (lower(c.display_name), c.id) > (lower((:after_name)::text), (:after)::bigint)) /* audience */
)
SELECT id, display_name, NULL::timestamptz
  FROM (SELECT id, display_name FROM everybody
        UNION ALL
        SELECT id, display_name FROM near WHERE (SELECT count(*) FROM near) >= (:limit)::bigint) AS found
 ORDER BY lower(display_name), id
 LIMIT (:limit)::bigint
