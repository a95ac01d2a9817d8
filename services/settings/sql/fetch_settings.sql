SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM workspace_setting
