SELECT coalesce((SELECT state FROM workspace_move WHERE state IN ('leaving', 'left') ORDER BY state DESC LIMIT 1), '')
