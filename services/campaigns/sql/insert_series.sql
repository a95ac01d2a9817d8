-- Out of a draft, which it takes the place of.
INSERT INTO campaign_series (name, segment_id, content, time_zone, rate_per_second, cooldown_days, confirmed, repeats)
SELECT name, segment_id, content, time_zone, rate_per_second, cooldown_days, :confirmed, repeats
  FROM campaign
 WHERE id = :campaign
RETURNING id
