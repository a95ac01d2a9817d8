-- Going on after the pilot lifts its bound; whatever comes to rest holds no time to start at.
UPDATE campaign
   SET status = :status, status_reason = :reason, status_code = NULL, updated_at = now(),
       sends_up_to = CASE WHEN :status = 'running' AND status_reason IN ('pilot', 'pilot_failed') THEN NULL ELSE sends_up_to END,
       hold_until = CASE WHEN :status IN ('draft', 'running', 'stopped') THEN NULL ELSE hold_until END,
       paused_at = CASE WHEN :status = 'paused' THEN now() ELSE paused_at END,
       finished_at = CASE WHEN :status IN ('stopped', 'completed') THEN now() ELSE finished_at END
 WHERE id = :id
RETURNING id
