-- One campaign per series and day, however many programs try.
INSERT INTO campaign (name, status, segment_id, content, scheduled_at, hold_until, time_zone, rate_per_second, cooldown_days,
                      confirmed, repeats, series_id, series_day)
SELECT left(name, 105) || ' · ' || to_char((:day)::date, 'DD/MM/YYYY'), 'scheduled', segment_id, content, :due_at, :due_at,
       time_zone, rate_per_second, cooldown_days, confirmed, repeats, id, (:day)::date
  FROM campaign_series
 WHERE id = :series
ON CONFLICT (series_id, series_day) WHERE series_id IS NOT NULL DO NOTHING
RETURNING id
