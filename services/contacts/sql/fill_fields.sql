-- The first line that fills a field counts; values that are there already stay.
WITH told AS (
    SELECT DISTINCT ON (r.phone_e164, f.key)
           r.phone_e164, f.key,
           CASE f.type WHEN 'number' THEN to_jsonb(v.value::double precision)
                       WHEN 'date' THEN to_jsonb(v.value::date)
                       WHEN 'yes_no' THEN to_jsonb(v.value::boolean)
                       ELSE to_jsonb(v.value) END AS value
      FROM import_row r
     CROSS JOIN LATERAL jsonb_each_text(r.fields) AS v (key, value)
      JOIN custom_field f ON f.key = v.key
     WHERE r.import_id = :import
     ORDER BY r.phone_e164, f.key, r.line
), person AS (
    SELECT phone_e164, jsonb_object_agg(key, value) AS fields FROM told GROUP BY phone_e164
)
UPDATE contact c
   SET fields = person.fields || c.fields
  FROM person
 WHERE c.phone_e164 = person.phone_e164 AND person.fields || c.fields <> c.fields
