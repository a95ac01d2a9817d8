INSERT INTO workspace_setting (key, value) VALUES ('templates.synced_at', to_jsonb(now()))
ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = now()
