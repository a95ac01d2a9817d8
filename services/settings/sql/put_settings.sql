INSERT INTO workspace_setting AS known (key, value)
SELECT key, value FROM jsonb_each(:settings::jsonb)
ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = now()
WHERE known.value IS DISTINCT FROM excluded.value
