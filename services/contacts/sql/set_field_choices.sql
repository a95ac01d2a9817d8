UPDATE custom_field SET choices = (:choices)::text[] WHERE id = :id AND type = 'choice' RETURNING id
