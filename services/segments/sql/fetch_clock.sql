SELECT now(), coalesce((SELECT value #>> '{}' FROM workspace_setting WHERE key = 'workspace.time_zone'), '')
