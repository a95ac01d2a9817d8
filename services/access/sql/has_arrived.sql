SELECT EXISTS (SELECT FROM workspace_move WHERE id = :id::uuid AND state = 'arrived')
