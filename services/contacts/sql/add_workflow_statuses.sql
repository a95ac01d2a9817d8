-- As add_labels.
INSERT INTO workflow_status (id, name) OVERRIDING SYSTEM VALUE
SELECT w.id, w.name FROM unnest((:ids)::bigint[], (:names)::text[]) AS w (id, name) ORDER BY w.id
ON CONFLICT DO NOTHING
RETURNING id
