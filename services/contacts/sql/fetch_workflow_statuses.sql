SELECT id, name FROM workflow_status ORDER BY lower(name)
