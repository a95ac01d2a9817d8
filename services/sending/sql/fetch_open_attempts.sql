-- What senders that stopped living had claimed and never settled, and what the asking one has open.
SELECT a.campaign_id, a.position, a.attempt, a.sender_id::text
  FROM campaign_attempt a
  JOIN sender_process s ON s.id = a.sender_id
 WHERE a.outcome = 'intent'
   AND (s.id = :me OR :sole_owner OR s.heartbeat_at < now() - interval '15 seconds')
 ORDER BY a.campaign_id, a.position, a.attempt
