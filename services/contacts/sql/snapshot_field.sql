SELECT jsonb_build_object('name', label, 'type', type, 'choices', choices)::text FROM custom_field WHERE id = :id
