UPDATE campaign
   SET status = 'holding', status_reason = '', confirmed = :confirmed, updated_at = now(),
       hold_until = now() + make_interval(secs => :seconds)
 WHERE id = :id
RETURNING id
