-- WhatsApp says that these people were written to too often: nothing more to them from this number before the delay is
-- over, by whichever campaign. 270 seconds are the burst that the claim allows.
INSERT INTO pair_pacing AS known (phone_number_id, phone_e164, free_at)
SELECT c.phone_number_id, m.phone_e164, max(now() + make_interval(secs => 264 + o.delay_seconds))
  FROM unnest((:campaigns)::bigint[], (:positions)::integer[], (:delays)::double precision[])
           AS o (campaign_id, position, delay_seconds)
  JOIN campaign_message m ON m.campaign_id = o.campaign_id AND m.position = o.position
  JOIN campaign c ON c.id = o.campaign_id
 GROUP BY c.phone_number_id, m.phone_e164
 ORDER BY m.phone_e164
ON CONFLICT (phone_number_id, phone_e164) DO UPDATE SET free_at = greatest(CASE WHEN known.free_at < now() + interval '45 minutes' THEN known.free_at END,
                               excluded.free_at)
