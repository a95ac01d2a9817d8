SELECT id FROM segment WHERE id = :id FOR UPDATE
