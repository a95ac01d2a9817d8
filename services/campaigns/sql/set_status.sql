UPDATE campaign
   SET status = :status, status_reason = :reason, updated_at = now(),
       paused_at = CASE WHEN :status = 'paused' THEN now() ELSE paused_at END,
       finished_at = CASE WHEN :status IN ('stopped', 'completed') THEN now() ELSE finished_at END
 WHERE id = :id
RETURNING id
