SELECT id, kind, status, progress, result, created_at, finished_at, heard_at < now() - interval '1 minute'
  FROM api_job WHERE id = :job AND token_id = :token
