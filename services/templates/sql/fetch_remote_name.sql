SELECT remote_id, name FROM template WHERE id = :id AND removed_at IS NULL
