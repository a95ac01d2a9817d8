UPDATE campaign
   SET status = 'scheduled', status_reason = '', confirmed = :confirmed, updated_at = now(), hold_until = :launch_at
 WHERE id = :id
RETURNING id
