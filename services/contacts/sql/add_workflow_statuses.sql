-- The workflow statuses of an import that are new, in the first spelling.
INSERT INTO workflow_status (name)
SELECT DISTINCT ON (lower(workflow_status)) workflow_status
  FROM import_row
 WHERE import_id = :import AND workflow_status <> ''
 ORDER BY lower(workflow_status), line
ON CONFLICT (lower(name)) DO NOTHING
