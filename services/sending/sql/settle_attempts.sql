-- The outcome of single attempts; a late truth may correct a doubt, nothing corrects an acceptance.
UPDATE campaign_attempt a
   SET outcome = o.outcome, wamid = coalesce(o.wamid, a.wamid), error_code = o.error_code, error_detail = left(o.error_detail, 500),
       http_status = nullif(o.http_status, 0), settled_at = now()
  FROM unnest((:campaigns)::bigint[], (:positions)::integer[], (:attempts)::smallint[], (:outcomes)::text[], (:wamids)::text[],
              (:codes)::integer[], (:details)::text[], (:answers)::integer[])
           AS o (campaign_id, position, attempt, outcome, wamid, error_code, error_detail, http_status)
 WHERE a.campaign_id = o.campaign_id AND a.position = o.position AND a.attempt = o.attempt
   AND (a.outcome = 'intent' OR (a.outcome = 'in_doubt' AND o.outcome <> 'in_doubt')
        OR (a.outcome <> 'accepted' AND o.outcome = 'accepted'))
