-- As find_label_twins.
SELECT w.id, s.id
  FROM unnest((:ids)::bigint[], (:names)::text[]) AS w (id, name)
  JOIN workflow_status s ON lower(s.name) = lower(w.name)
 WHERE s.id <> w.id AND NOT EXISTS (SELECT FROM workflow_status o WHERE o.id = w.id)
