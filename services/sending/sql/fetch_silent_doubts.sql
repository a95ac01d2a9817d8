-- Doubts of campaigns that decided beforehand, with what silence means: of the requests of the same number in the same
-- minute that WhatsApp is known to have taken, how many have been reported on by a webhook.
SELECT a.campaign_id, a.position, a.attempt, c.doubt_policy, coalesce(a.error_detail, ''), a.error_code IS NOT NULL,
       extract(epoch FROM now() - a.claimed_at)::double precision, near.taken, near.reported,
       (SELECT count(*) FROM campaign_attempt e
         WHERE e.campaign_id = a.campaign_id AND e.position = a.position AND e.outcome = 'presumed_not_sent')
  FROM campaign_attempt a
  JOIN campaign c ON c.id = a.campaign_id AND c.doubt_policy <> 'ask' AND c.status IN ('running', 'paused')
  CROSS JOIN LATERAL (
      SELECT count(*) AS taken, count(*) FILTER (WHERE m.sent_at IS NOT NULL OR m.failed_at IS NOT NULL) AS reported
        FROM campaign_attempt w
        JOIN campaign k ON k.id = w.campaign_id AND k.phone_number_id = c.phone_number_id
        JOIN campaign_message m ON m.campaign_id = w.campaign_id AND m.position = w.position
       WHERE w.claimed_at BETWEEN a.claimed_at - interval '30 seconds' AND a.claimed_at + interval '30 seconds'
         AND w.outcome = 'accepted') near
 WHERE a.outcome = 'in_doubt' AND a.claimed_at < now() - interval '2 minutes'
 ORDER BY a.campaign_id, a.position
 LIMIT 500
