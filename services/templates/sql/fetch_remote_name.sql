SELECT remote_id, name, status FROM template WHERE id = :id AND removed_at IS NULL
