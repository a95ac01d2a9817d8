-- The intent, stored before the first byte. Walks the positions upwards from the cursor (a lower bound keeps it fast
-- over consumed rows) and looks once more at everybody: stopped, suppressed, removed, or written to too lately is
-- skipped; who was written to too often from this number within seconds waits. With only_opened, only people whom the
-- account has written to in the last 24 hours, or who wrote themselves, are looked at. No pair is held for longer than
-- 45 minutes, and nobody was written to in the future: such times were left by a clock that has since been set back.
-- The rows are found again by their place: of a campaign that statistics do not know yet the planner expects one row, and
-- would read all of them. A row that changed at this very moment is left for the next walk.
WITH run AS (
    SELECT c.id, c.phone_number_id, coalesce(c.sends_up_to, 2147483647) AS sends_up_to,
           CASE WHEN c.marketing THEN make_interval(days => c.cooldown_days) ELSE interval '0' END AS cooldown
      FROM campaign c
     WHERE c.id = :campaign AND c.status = 'running' AND (c.rest_until IS NULL OR c.rest_until <= now())
), next AS (
    SELECT m.ctid AS place, m.position, m.contact_id, m.phone_e164
      FROM campaign_message m
     WHERE m.campaign_id = :campaign AND m.position > :cursor AND m.position <= (SELECT sends_up_to FROM run)
       AND m.status = 'pending' AND (m.next_attempt_at IS NULL OR m.next_attempt_at <= now())
       AND (NOT :only_opened
            OR EXISTS (SELECT FROM messaging_opening o
                        WHERE o.waba_id = :account AND o.phone_e164 = m.phone_e164
                          AND o.opened_at > now() - interval '24 hours')
            OR EXISTS (SELECT FROM contact c WHERE c.id = m.contact_id AND c.last_inbound_at > now() - interval '23 hours'))
     ORDER BY m.position
     LIMIT :limit
       FOR UPDATE OF m SKIP LOCKED
), judged AS (
    SELECT n.place, n.position, n.phone_e164, c.display_name, c.fields, c.last_outbound_at, c.last_inbound_at,
           CASE WHEN c.id IS NULL OR EXISTS (SELECT FROM suppression s WHERE s.contact_id = c.id) THEN 'suppressed'
                WHEN EXISTS (SELECT FROM contact_preference p WHERE p.contact_id = c.id AND p.marketing_opted_out)
                     THEN 'opted_out'
                WHEN c.last_outbound_at > now() - run.cooldown OR (run.cooldown > interval '0' AND EXISTS (
                         SELECT FROM campaign_message u
                          WHERE u.contact_id = c.id AND u.campaign_id <> run.id AND u.status IN ('claimed', 'in_doubt')))
                     THEN CASE WHEN EXISTS (
                              SELECT FROM campaign_message u JOIN campaign k ON k.id = u.campaign_id AND k.marketing
                               WHERE u.contact_id = c.id AND u.campaign_id <> run.id
                                 AND (u.accepted_at > now() - run.cooldown OR u.status IN ('claimed', 'in_doubt')))
                          THEN 'cooldown' END
           END AS skip,
           CASE WHEN pair.free_at > now() + interval '264 seconds' AND pair.free_at < now() + interval '45 minutes'
                THEN pair.free_at - interval '264 seconds' END AS wait
      FROM next n
      CROSS JOIN run
      LEFT JOIN contact c ON c.id = n.contact_id
      LEFT JOIN pair_pacing pair ON pair.phone_number_id = run.phone_number_id AND pair.phone_e164 = n.phone_e164
), claimed AS (
    UPDATE campaign_message m
       SET status = CASE WHEN j.skip IS NOT NULL THEN 'skipped' WHEN j.wait IS NULL THEN 'claimed' ELSE 'pending' END,
           skip_reason = j.skip,
           attempts = m.attempts + CASE WHEN j.skip IS NULL AND j.wait IS NULL THEN 1 ELSE 0 END,
           next_attempt_at = CASE WHEN j.skip IS NULL THEN j.wait END
      FROM judged j
     WHERE m.ctid = j.place
    RETURNING m.position, m.status, m.attempts
), intent AS (
    INSERT INTO campaign_attempt (campaign_id, position, attempt, sender_id)
    SELECT :campaign, position, attempts, :sender FROM claimed WHERE status = 'claimed'
), pair AS (
    INSERT INTO pair_pacing AS known (phone_number_id, phone_e164, free_at)
    SELECT run.phone_number_id, j.phone_e164, greatest(now(), j.last_outbound_at + interval '6 seconds') + interval '6 seconds'
      FROM judged j CROSS JOIN run JOIN claimed USING (position)
     WHERE claimed.status = 'claimed' AND j.last_outbound_at BETWEEN now() - interval '6 seconds' AND now()
     ORDER BY j.phone_e164
    ON CONFLICT (phone_number_id, phone_e164) DO UPDATE
       SET free_at = CASE WHEN known.free_at < now() + interval '45 minutes' THEN greatest(known.free_at, now()) ELSE now() END
                     + interval '6 seconds'
)
SELECT k.position, k.status, k.attempts, j.phone_e164, coalesce(j.display_name, ''),
       coalesce((SELECT jsonb_object_agg(f.key, jsonb_build_array(f.type, j.fields -> f.key))
                   FROM custom_field f
                  WHERE f.key = ANY ((:keys)::text[]) AND j.fields -> f.key IS NOT NULL), '{}'),
       CASE WHEN k.attempts > 1 THEN (SELECT count(*) FROM campaign_attempt a
                                       WHERE a.campaign_id = :campaign AND a.position = k.position AND a.outcome = 'rejected')
            ELSE 0 END,
       coalesce(j.last_inbound_at, '-infinity') <= now() - interval '23 hours'
  FROM claimed k
  JOIN judged j USING (position)
 ORDER BY k.position
