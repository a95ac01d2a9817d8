-- How the people of each pilot batch fare.
SELECT c.id, c.sends_up_to, c.pilot_goes_on,
       count(*) FILTER (WHERE m.status IN ('pending', 'claimed')),
       count(*) FILTER (WHERE m.status IN ('accepted', 'sent', 'in_doubt')),
       count(*) FILTER (WHERE m.status = 'failed'),
       coalesce(extract(epoch FROM now() - max(greatest(m.accepted_at, m.failed_at))), 0)::double precision
  FROM campaign c
  JOIN campaign_message m ON m.campaign_id = c.id AND m.position <= c.sends_up_to
 WHERE c.status = 'running' AND c.sends_up_to IS NOT NULL
 GROUP BY c.id
