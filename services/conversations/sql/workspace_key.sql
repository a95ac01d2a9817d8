SELECT value #>> '{}' FROM workspace_setting WHERE key = 'workspace.key'
