-- The labels of an import that are new, in the first spelling.
INSERT INTO label (name)
SELECT DISTINCT ON (lower(w.word)) w.word
  FROM import_row r
 CROSS JOIN LATERAL unnest(r.labels) WITH ORDINALITY AS w (word, place)
 WHERE r.import_id = :import
 ORDER BY lower(w.word), r.line, w.place
ON CONFLICT (lower(name)) DO NOTHING
