UPDATE campaign
   SET status = 'paused', status_reason = 'account', paused_at = now(), updated_at = now()
 WHERE status = 'running'
   AND phone_number_id IN (SELECT id FROM phone_number WHERE waba_id = :waba)
RETURNING id
