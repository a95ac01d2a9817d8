INSERT INTO workflow_status (name) VALUES (:name) RETURNING id
