-- Whether a campaign has anything left: the first position that may be claimed, the seconds until the earliest may be
-- tried (0: now), and how many are under way or in doubt.
SELECT coalesce(min(m.position), 0),
       greatest(0, coalesce(extract(epoch FROM min(coalesce(m.next_attempt_at, now())) - now()), 0))::double precision,
       (SELECT count(*) FROM campaign_attempt a
         WHERE a.campaign_id = :campaign AND a.outcome = 'in_doubt')
       + (SELECT count(*) FROM campaign_attempt a
           WHERE a.campaign_id = :campaign AND a.outcome = 'intent')
  FROM campaign_message m
 WHERE m.campaign_id = :campaign AND m.status = 'pending'
   AND m.position <= (SELECT coalesce(c.sends_up_to, 2147483647) FROM campaign c WHERE c.id = :campaign)
