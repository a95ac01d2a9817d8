UPDATE custom_field SET label = :name WHERE id = :id RETURNING id
