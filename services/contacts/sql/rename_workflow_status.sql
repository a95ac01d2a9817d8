UPDATE workflow_status SET name = :name WHERE id = :id RETURNING id
