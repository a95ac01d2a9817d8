UPDATE campaign SET status = 'paused', status_reason = :reason, status_code = (:code)::integer, paused_at = now(), updated_at = now()
 WHERE id = :campaign AND status = 'running'
RETURNING id
