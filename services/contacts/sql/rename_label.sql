UPDATE label SET name = :name WHERE id = :id RETURNING id
