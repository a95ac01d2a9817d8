UPDATE api_job SET status = :status, result = :result::jsonb, heard_at = now(), finished_at = now()
 WHERE id = :job AND status = 'running'
