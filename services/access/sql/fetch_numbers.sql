SELECT coalesce(jsonb_object_agg(sequencename, last_value), '{}')::text
  FROM pg_sequences WHERE schemaname = 'siaran' AND last_value IS NOT NULL
