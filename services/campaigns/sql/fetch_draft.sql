SELECT id, name, coalesce(segment_id, 0), content, scheduled_at, time_zone, rate_per_second, cooldown_days
  FROM campaign
 WHERE id = :id
