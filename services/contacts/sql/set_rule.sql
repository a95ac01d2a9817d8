UPDATE segment SET criteria = (:criteria)::jsonb, updated_at = now() WHERE id = :id
