DELETE FROM custom_field WHERE id = :id RETURNING id
