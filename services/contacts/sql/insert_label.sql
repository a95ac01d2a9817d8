INSERT INTO label (name) VALUES (:name) RETURNING id
