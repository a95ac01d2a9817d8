-- Ids are given out in the order of adding. The filter replaces the marker.
SELECT c.id, NULL::text, NULL::timestamptz
  FROM contact c
 WHERE true /* audience */
   AND ((:after)::bigint = 0 OR c.id < (:after)::bigint)
 ORDER BY c.id DESC
 LIMIT (:limit)::bigint
