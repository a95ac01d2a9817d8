-- Whether a campaign has anything left: the first pending position, the seconds until the earliest may be tried (0: now),
-- and how many are under way or in doubt.
SELECT coalesce(min(position) FILTER (WHERE status = 'pending'), 0),
       greatest(0, coalesce(extract(epoch FROM min(coalesce(next_attempt_at, now())) FILTER (WHERE status = 'pending') - now()), 0))::double precision,
       count(*) FILTER (WHERE status IN ('claimed', 'in_doubt'))
  FROM campaign_message
 WHERE campaign_id = :campaign AND status IN ('pending', 'claimed', 'in_doubt')
