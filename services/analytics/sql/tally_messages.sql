SELECT status,
       CASE WHEN status = 'failed' THEN coalesce(error_code, 0) END AS failure,
       count(*),
       count(replied_at),
       count(opted_out_at),
       count(*) FILTER (WHERE replied_at >= sent_at) AS timed_replies,
       coalesce(sum(extract(epoch FROM replied_at - sent_at)) FILTER (WHERE replied_at >= sent_at), 0)::float8
FROM campaign_message
WHERE :campaign::bigint IS NULL OR campaign_id = :campaign::bigint
GROUP BY status, failure
