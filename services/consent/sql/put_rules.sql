INSERT INTO workspace_setting (key, value) VALUES ('consent.rules', :rules::jsonb)
ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = now()
