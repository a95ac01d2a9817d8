SELECT id, name, coalesce(segment_id, 0), content, scheduled_at, time_zone, rate_per_second, cooldown_days,
       recipient_local, pilot_size, pilot_goes_on, repeats, coalesce(series_id, 0), series_day, confirmed
  FROM campaign
 WHERE id = :id
