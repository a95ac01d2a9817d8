-- The first lines of the file that were nobody new, and whether their number stood in the file before. `knows_some` is
-- false where everybody is new.
SELECT m.line, m.phone_e164, m.place > 1
  FROM (SELECT r.line, r.phone_e164, row_number() OVER (PARTITION BY r.phone_e164 ORDER BY r.line) AS place
          FROM import_row r
         WHERE r.phone_e164 IN (SELECT phone_e164 FROM import_row WHERE again)
         UNION ALL
        SELECT r.line, r.phone_e164, 1
          FROM import_row r
         WHERE (:knows_some)::boolean AND NOT r.again
           AND NOT EXISTS (SELECT FROM import_row a WHERE a.again AND a.phone_e164 = r.phone_e164)) AS m
 WHERE m.place > 1
    OR (:knows_some)::boolean
       AND EXISTS (SELECT FROM contact c
                    WHERE c.phone_e164 = m.phone_e164 AND c.import_id IS DISTINCT FROM (:import)::bigint)
 ORDER BY m.line
 LIMIT :limit
