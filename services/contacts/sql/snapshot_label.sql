SELECT jsonb_build_object('name', name)::text FROM label WHERE id = :id
