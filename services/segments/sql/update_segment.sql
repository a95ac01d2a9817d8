UPDATE segment
   SET name = :name, description = :description, kind = :kind, criteria = (:criteria)::jsonb, updated_at = now()
 WHERE id = :id
RETURNING id
