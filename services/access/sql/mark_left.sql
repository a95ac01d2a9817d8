UPDATE workspace_move SET state = 'left', at = now() WHERE state = 'leaving'
