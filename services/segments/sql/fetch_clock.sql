SELECT now(), coalesce((SELECT value #>> '{}' FROM workspace_setting WHERE key = 'time_zone'), '')
