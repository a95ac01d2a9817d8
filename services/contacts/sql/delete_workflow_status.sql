DELETE FROM workflow_status WHERE id = :id RETURNING id
