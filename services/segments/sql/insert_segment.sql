INSERT INTO segment (name, description, kind, criteria)
VALUES (:name, :description, :kind, (:criteria)::jsonb)
RETURNING id
