SELECT jsonb_build_object('name', name)::text FROM workflow_status WHERE id = :id
