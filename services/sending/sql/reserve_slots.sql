-- GCRA: the next free moment moves on by what is reserved; the answer is how many seconds from now the first of
-- the reserved slots comes, the rate in force, and whether anybody else sends. A rate learned from throttling grows back
-- by 2 % of the level a second after five quiet seconds. A next slot further ahead than anybody reserves was left there
-- by a clock that has since been set back, and would hold the number for as long.
WITH level AS (
    SELECT p.phone_number_id, least((:level)::double precision,
               coalesce(p.slowed_to + (:level)::double precision * 0.02
                            * greatest(0, extract(epoch FROM clock_timestamp() - p.slowed_at) - 5),
                        (:level)::double precision)) AS rate
      FROM phone_number_pacing p
     WHERE p.phone_number_id = :phone_number
       FOR UPDATE
)
UPDATE phone_number_pacing p
   SET next_slot_at = CASE WHEN p.next_slot_at > clock_timestamp() + make_interval(secs => greatest(5, 20 / level.rate))
                           THEN clock_timestamp() ELSE greatest(p.next_slot_at, clock_timestamp()) END
                      + make_interval(secs => :slots / level.rate)
  FROM level
 WHERE p.phone_number_id = level.phone_number_id
RETURNING extract(epoch FROM p.next_slot_at - clock_timestamp())::double precision - :slots / level.rate, level.rate,
          EXISTS (SELECT FROM sender_process s WHERE s.id <> :sender AND s.heartbeat_at > now() - interval '20 seconds')
