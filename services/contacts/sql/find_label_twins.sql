-- Words that could not be added because somebody else had the same word meanwhile, or spells it in a way that only the
-- database takes for the same: the id of the import and the one that stands.
SELECT w.id, l.id
  FROM unnest((:ids)::bigint[], (:names)::text[]) AS w (id, name)
  JOIN label l ON lower(l.name) = lower(w.name)
 WHERE l.id <> w.id AND NOT EXISTS (SELECT FROM label o WHERE o.id = w.id)
