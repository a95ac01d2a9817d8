-- Who has attempts open, and their last heartbeat: whether it is old is for each to see by its own clock.
SELECT s.id::text, s.machine, s.pid, s.heartbeat_at::text
  FROM sender_process s
 WHERE EXISTS (SELECT FROM campaign_attempt a WHERE a.sender_id = s.id AND a.outcome = 'intent')
