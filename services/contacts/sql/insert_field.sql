INSERT INTO custom_field (key, label, type, choices) VALUES (:key, :label, :type, (:choices)::text[]) RETURNING id
