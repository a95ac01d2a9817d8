-- Doubts of campaigns that decided beforehand, with the evidence and how often they were tried again by it.
SELECT d.campaign_id, d.position, d.attempt, d.reason, d.error_code, d.age, d.taken, d.reported, c.doubt_policy,
       (SELECT count(*) FROM campaign_attempt e
         WHERE e.campaign_id = d.campaign_id AND e.position = d.position AND e.outcome = 'presumed_not_sent')
  FROM (/* take sending/weigh_doubts */) AS d
  JOIN campaign c ON c.id = d.campaign_id AND c.doubt_policy <> 'ask' AND c.status IN ('running', 'paused')
 WHERE d.claimed_at < now() - interval '2 minutes'
 ORDER BY d.campaign_id, d.position
 LIMIT 500
