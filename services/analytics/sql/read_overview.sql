-- Counts are kept by the ledger itself. What is not is read from the few rows that failed with a code or were answered.
-- Columns: what it is, status or code, people, replied, opted out, seconds.
SELECT 'status', status, sum(people)::bigint, sum(replied)::bigint, sum(opted_out)::bigint, 0::float8
FROM campaign_count
WHERE :campaign::bigint IS NULL OR campaign_id = :campaign::bigint
GROUP BY status
UNION ALL
SELECT 'failure', error_code::text, count(*), 0, 0, 0
FROM campaign_message
WHERE error_code IS NOT NULL AND status = 'failed'
  AND (:campaign::bigint IS NULL OR campaign_id = :campaign::bigint)
GROUP BY error_code
UNION ALL
SELECT 'reply time', '', count(*), 0, 0, coalesce(sum(extract(epoch FROM replied_at - sent_at)), 0)::float8
FROM campaign_message
WHERE replied_at IS NOT NULL AND replied_at >= sent_at
  AND (:campaign::bigint IS NULL OR campaign_id = :campaign::bigint)
