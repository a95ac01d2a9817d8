UPDATE campaign
   SET name = :name, segment_id = :segment, content = (:content)::jsonb, scheduled_at = :scheduled_at,
       time_zone = :time_zone, rate_per_second = :rate, cooldown_days = :cooldown_days,
       recipient_local = :recipient_local, pilot_size = :pilot_size, pilot_goes_on = :pilot_goes_on,
       repeats = (:repeats)::jsonb, updated_at = now()
 WHERE id = :id AND status = 'draft'
RETURNING id
