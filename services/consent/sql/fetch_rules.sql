SELECT coalesce((SELECT value FROM workspace_setting WHERE key = 'consent.rules'), '{}'),
       coalesce((SELECT value #>> '{}' FROM workspace_setting WHERE key = 'time_zone'), '')
