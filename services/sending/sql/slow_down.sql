-- At most once a second, to 60 % of the rate in force, never below one message a second.
UPDATE phone_number_pacing
   SET slowed_to = greatest(1, 0.6 * least((:level)::double precision,
                       coalesce(slowed_to + (:level)::double precision * 0.02
                                    * greatest(0, extract(epoch FROM clock_timestamp() - slowed_at) - 5),
                                (:level)::double precision))),
       slowed_at = clock_timestamp()
 WHERE phone_number_id = :phone_number
   AND (slowed_at IS NULL OR slowed_at < clock_timestamp() - interval '1 second')
