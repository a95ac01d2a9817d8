UPDATE api_job SET progress = :progress::jsonb, heard_at = now() WHERE id = :job AND status = 'running'
