-- The first line that fills a field counts; values that are there already stay.
INSERT INTO contact_field (field_id, contact_id, type, text_value, number_value, date_value, yes_no_value)
SELECT DISTINCT ON (f.id, c.id)
       f.id, c.id, f.type,
       CASE WHEN f.type IN ('text', 'choice') THEN v.value END,
       CASE WHEN f.type = 'number' THEN v.value::double precision END,
       CASE WHEN f.type = 'date' THEN v.value::date END,
       CASE WHEN f.type = 'yes_no' THEN v.value::boolean END
  FROM import_row r
 CROSS JOIN LATERAL jsonb_each_text(r.fields) AS v (key, value)
  JOIN custom_field f ON f.key = v.key
  JOIN contact c ON c.phone_e164 = r.phone_e164
 WHERE r.import_id = :import
 ORDER BY f.id, c.id, r.line
ON CONFLICT DO NOTHING
