INSERT INTO campaign (name, segment_id, content, scheduled_at, time_zone, rate_per_second, cooldown_days)
VALUES (:name, :segment, (:content)::jsonb, :scheduled_at, :time_zone, :rate, :cooldown_days)
RETURNING id
