-- Everybody in doubt, one page by position, with the evidence.
SELECT d.campaign_id, d.position, d.attempt, d.reason, d.error_code, d.age, d.taken, d.reported,
       coalesce(m.contact_id, 0), coalesce(p.display_name, ''), m.phone_e164,
       (extract(epoch FROM d.claimed_at) * 1000)::bigint, s.host,
       s.heartbeat_at > now() - make_interval(secs => :lease), d.http_status
  FROM (/* take sending/weigh_doubts */) AS d
  JOIN campaign_message m ON m.campaign_id = d.campaign_id AND m.position = d.position
  JOIN sender_process s ON s.id = d.sender_id
  LEFT JOIN contact p ON p.id = m.contact_id
 WHERE d.campaign_id = :campaign AND d.position > :after
 ORDER BY d.position
 LIMIT :limit
