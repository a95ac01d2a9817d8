-- New people about whose consent nothing is known: all of them, or those whose rows say so where the file has a column
-- for it (`asked`).
WITH agreed AS (
    SELECT c.id
      FROM contact c
     WHERE c.import_id = (:import)::bigint
       AND NOT EXISTS (SELECT FROM contact_preference p WHERE p.contact_id = c.id)
       AND (NOT (:asked)::boolean
            OR c.phone_e164 IN (SELECT r.phone_e164 FROM import_row r WHERE NOT r.says_no))
     ORDER BY c.id
), event AS (
    INSERT INTO consent_event (contact_id, occurred_at, opted_out, source, evidence)
    SELECT a.id, now(), false, 'import', (:evidence)::text FROM agreed a
)
INSERT INTO contact_preference (contact_id, marketing_opted_out, changed_at, source, evidence)
SELECT a.id, false, now(), 'import', (:evidence)::text FROM agreed a
