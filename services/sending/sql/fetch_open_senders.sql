-- Who has attempts open, and whether they have been silent for longer than their lease.
SELECT s.id::text, s.machine, s.pid, s.heartbeat_at < now() - make_interval(secs => :lease)
  FROM sender_process s
 WHERE EXISTS (SELECT FROM campaign_attempt a WHERE a.sender_id = s.id AND a.outcome = 'intent')
