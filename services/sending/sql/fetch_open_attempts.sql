-- What these senders had claimed and never settled.
SELECT a.campaign_id, a.position, a.attempt, a.sender_id::text
  FROM campaign_attempt a
 WHERE a.outcome = 'intent' AND a.sender_id = ANY ((:senders)::uuid[])
 ORDER BY a.campaign_id, a.position, a.attempt
