-- Everybody in doubt with the evidence: what is known of the request, and how webhooks fared for others of the same
-- number in the same minute.
SELECT a.position, a.attempt, coalesce(m.contact_id, 0), coalesce(p.display_name, ''), m.phone_e164,
       (extract(epoch FROM a.claimed_at) * 1000)::bigint, s.host,
       s.heartbeat_at > now() - make_interval(secs => :lease), coalesce(a.error_detail, ''), coalesce(a.http_status, 0),
       a.error_code, extract(epoch FROM now() - a.claimed_at)::double precision, near.taken, near.reported
  FROM campaign_attempt a
  JOIN campaign c ON c.id = a.campaign_id
  JOIN campaign_message m ON m.campaign_id = a.campaign_id AND m.position = a.position
  JOIN sender_process s ON s.id = a.sender_id
  LEFT JOIN contact p ON p.id = m.contact_id
  CROSS JOIN LATERAL (
      SELECT count(*) AS taken, count(*) FILTER (WHERE n.sent_at IS NOT NULL OR n.failed_at IS NOT NULL) AS reported
        FROM campaign_attempt w
        JOIN campaign k ON k.id = w.campaign_id AND k.phone_number_id = c.phone_number_id
        JOIN campaign_message n ON n.campaign_id = w.campaign_id AND n.position = w.position
       WHERE w.claimed_at BETWEEN a.claimed_at - interval '30 seconds' AND a.claimed_at + interval '30 seconds'
         AND w.outcome = 'accepted') near
 WHERE a.campaign_id = :campaign AND a.outcome = 'in_doubt' AND a.position > :after
 ORDER BY a.position
 LIMIT :limit
