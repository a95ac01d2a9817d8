SELECT id::text FROM workspace_move WHERE state = 'leaving'
