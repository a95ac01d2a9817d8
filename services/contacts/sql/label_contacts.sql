INSERT INTO contact_label (label_id, contact_id)
SELECT DISTINCT l.id, c.id
  FROM import_row r
 CROSS JOIN LATERAL unnest(r.labels) AS word
  JOIN label l ON lower(l.name) = lower(word)
  JOIN contact c ON c.phone_e164 = r.phone_e164
 WHERE r.import_id = :import
 ORDER BY l.id, c.id
ON CONFLICT DO NOTHING
