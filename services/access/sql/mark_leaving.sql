INSERT INTO workspace_move (id, state, place) VALUES (:id::uuid, 'leaving', :place)
