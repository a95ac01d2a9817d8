-- The recipient after its attempt. An acceptance counts whichever attempt it is of; everything else only for the attempt
-- in force, and only while no webhook has told more.
UPDATE campaign_message m
   SET status = o.status,
       accepted_at = CASE WHEN o.status = 'accepted' THEN coalesce(m.accepted_at, now()) ELSE m.accepted_at END,
       failed_at = CASE WHEN o.status = 'failed' THEN now() ELSE m.failed_at END,
       error_code = CASE WHEN o.status IN ('failed', 'in_doubt') THEN o.error_code END,
       error_detail = CASE WHEN o.status IN ('failed', 'in_doubt') THEN left(o.error_detail, 500) END,
       skip_reason = CASE WHEN o.status = 'skipped' THEN 'missing_variable' END,
       next_attempt_at = CASE WHEN o.status = 'pending' THEN now() + make_interval(secs => o.delay_seconds) END
  FROM unnest((:campaigns)::bigint[], (:positions)::integer[], (:attempts)::smallint[], (:statuses)::text[], (:codes)::integer[],
              (:details)::text[], (:delays)::double precision[])
           AS o (campaign_id, position, attempt, status, error_code, error_detail, delay_seconds)
 WHERE m.campaign_id = o.campaign_id AND m.position = o.position
   AND CASE WHEN o.status = 'accepted' THEN m.status IN ('claimed', 'in_doubt', 'pending')
            WHEN m.status = 'in_doubt' THEN m.attempts = o.attempt AND o.status IN ('failed', 'pending')
            ELSE m.status = 'claimed' AND m.attempts = o.attempt END
