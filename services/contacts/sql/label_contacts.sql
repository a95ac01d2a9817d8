-- Adds the labels of the file to those a person carries already, sorted and each once.
WITH told AS (
    SELECT r.phone_e164, array_agg(DISTINCT l.id::integer) AS ids
      FROM import_row r
     CROSS JOIN LATERAL unnest(r.labels) AS word
      JOIN label l ON lower(l.name) = lower(word)
     WHERE r.import_id = :import
     GROUP BY r.phone_e164
)
UPDATE contact c
   SET label_ids = ARRAY(SELECT DISTINCT id FROM unnest(c.label_ids || told.ids) AS id ORDER BY id)
  FROM told
 WHERE c.phone_e164 = told.phone_e164 AND NOT c.label_ids @> told.ids
