-- A field that is there already stays as it is. Answers whom it added.
INSERT INTO custom_field (key, label, type, choices)
SELECT f.key, f.label, f.type, f.choices::text[]
  FROM unnest((:keys)::text[], (:labels)::text[], (:types)::text[], (:choices)::text[])
       WITH ORDINALITY AS f (key, label, type, choices, place)
 ORDER BY f.place
ON CONFLICT (key) DO NOTHING
RETURNING id
