DELETE FROM workspace_move WHERE id = :id::uuid AND state = 'leaving'
