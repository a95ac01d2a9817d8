-- The same for a campaign that is to go slower than its number.
INSERT INTO campaign_pacing AS p (campaign_id, next_slot_at)
VALUES (:campaign, clock_timestamp() + make_interval(secs => :slots / (:rate)::double precision))
ON CONFLICT (campaign_id) DO UPDATE
   SET next_slot_at = CASE WHEN p.next_slot_at > clock_timestamp() + make_interval(secs => greatest(5, 20 / (:rate)::double precision))
                           THEN clock_timestamp() ELSE greatest(p.next_slot_at, clock_timestamp()) END
                      + make_interval(secs => :slots / (:rate)::double precision)
RETURNING extract(epoch FROM p.next_slot_at - clock_timestamp())::double precision - :slots / (:rate)::double precision,
          (:rate)::double precision, false
