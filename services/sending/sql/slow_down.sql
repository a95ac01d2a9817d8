-- At most once a second, by half, never below one message a second.
UPDATE phone_number_pacing
   SET slowed_to = greatest(1, least(coalesce(slowed_to, (:level)::double precision), (:level)::double precision) / 2),
       slowed_at = clock_timestamp()
 WHERE phone_number_id = :phone_number
   AND (slowed_at IS NULL OR slowed_at < clock_timestamp() - interval '1 second')
