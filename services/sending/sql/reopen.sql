UPDATE campaign SET status = 'running', status_reason = '', status_code = NULL, finished_at = NULL, updated_at = now()
 WHERE id = :campaign AND status = 'completed'
