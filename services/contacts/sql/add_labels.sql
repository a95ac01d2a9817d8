-- The words of an import: those that are not there yet, and those that were deleted since it was begun. Answers whom
-- it added.
INSERT INTO label (id, name) OVERRIDING SYSTEM VALUE
SELECT w.id, w.name FROM unnest((:ids)::bigint[], (:names)::text[]) AS w (id, name) ORDER BY w.id
ON CONFLICT DO NOTHING
RETURNING id
