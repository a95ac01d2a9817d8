-- Doubts with the evidence: what is known of the request, and of those of the same number in the same minute that WhatsApp
-- is known to have taken, how many have been reported on by a webhook.
SELECT a.campaign_id, a.position, a.attempt, coalesce(a.error_detail, '') AS reason, a.error_code,
       extract(epoch FROM now() - a.claimed_at)::double precision AS age, near.taken, near.reported,
       a.claimed_at, a.sender_id, coalesce(a.http_status, 0) AS http_status
  FROM campaign_attempt a
  JOIN campaign c ON c.id = a.campaign_id
  CROSS JOIN LATERAL (
      SELECT count(*) AS taken, count(*) FILTER (WHERE m.sent_at IS NOT NULL OR m.failed_at IS NOT NULL) AS reported
        FROM campaign_attempt w
        JOIN campaign k ON k.id = w.campaign_id AND k.phone_number_id = c.phone_number_id
        JOIN campaign_message m ON m.campaign_id = w.campaign_id AND m.position = w.position
       WHERE w.claimed_at BETWEEN a.claimed_at - interval '30 seconds' AND a.claimed_at + interval '30 seconds'
         AND w.outcome = 'accepted') near
 WHERE a.outcome = 'in_doubt'
