INSERT INTO campaign (name, segment_id, content, scheduled_at, time_zone, rate_per_second, cooldown_days,
                      recipient_local, pilot_size, pilot_goes_on, repeats)
VALUES (:name, :segment, (:content)::jsonb, :scheduled_at, :time_zone, :rate, :cooldown_days,
        :recipient_local, :pilot_size, :pilot_goes_on, (:repeats)::jsonb)
RETURNING id
