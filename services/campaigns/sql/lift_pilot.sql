UPDATE campaign SET sends_up_to = NULL, updated_at = now() WHERE id = :id RETURNING id
