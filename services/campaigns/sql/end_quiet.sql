UPDATE campaign
   SET rest_until = NULL, rest_reason = '', resting = 0, updated_at = now()
 WHERE rest_reason = 'quiet_hours' AND status IN ('running', 'paused')
RETURNING id
