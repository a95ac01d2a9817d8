-- Single messages by what was reported of them, as merge_statuses does for campaigns: in any order and however often,
-- to the same rows. A message is named by its echo, else (message 0) by its WhatsApp id. The failure of an attempt that
-- was followed by another says nothing of the message.
WITH ladder AS (
    SELECT ARRAY['pending', 'claimed', 'in_doubt', 'accepted', 'sent', 'failed', 'delivered', 'read', 'skipped'] AS words
), event AS MATERIALIZED (
    SELECT coalesce(nullif(told.message, 0), named.id) AS id,
           CASE WHEN told.message = 0 THEN named.attempts ELSE told.attempt END AS attempt,
           told.wamid, told.status, to_timestamp(told.at / 1000.0::double precision) AS at, told.code
    FROM unnest(:messages::bigint[], :attempts::integer[], :wamids::text[], :statuses::text[], :times::bigint[], :codes::integer[])
             AS told(message, attempt, wamid, status, at, code)
    LEFT JOIN single_message named ON named.wamid = CASE WHEN told.message = 0 THEN told.wamid END
), failure AS (
    SELECT DISTINCT ON (id) id, attempt, at, code
    FROM event
    WHERE status = 'failed'
    ORDER BY id, attempt DESC, at, code
), news AS (
    SELECT event.id, min(event.wamid) AS wamid,
           max(array_position(ladder.words, event.status)) FILTER (WHERE event.status <> 'failed') AS rank,
           min(event.at) AS accepted_at,
           min(event.at) FILTER (WHERE event.status IN ('delivered', 'read')) AS delivered_at,
           min(event.at) FILTER (WHERE event.status = 'read') AS read_at
    FROM event CROSS JOIN ladder
    WHERE event.id IS NOT NULL
    GROUP BY event.id
), target AS (
    SELECT single.id, news.wamid,
           ladder.words[greatest(array_position(ladder.words, single.status), news.rank,
                                 CASE WHEN failure.attempt >= single.attempts THEN 6 END)] AS status,
           least(single.accepted_at, news.accepted_at) AS accepted_at,
           least(single.delivered_at, news.delivered_at) AS delivered_at,
           least(single.read_at, news.read_at) AS read_at,
           coalesce(failure.attempt >= single.attempts
                    AND (single.failed_at IS NULL OR (failure.at, failure.code) < (single.failed_at, coalesce(single.error_code, 0))),
                    false) AS newly_failed,
           failure.at AS failed_at, failure.code
    FROM news
    JOIN single_message single USING (id)
    LEFT JOIN failure USING (id)
    CROSS JOIN ladder
    WHERE single.status <> 'skipped'
    ORDER BY single.id
    FOR NO KEY UPDATE OF single
)
UPDATE single_message single
SET status = target.status,
    wamid = coalesce(single.wamid, target.wamid),
    accepted_at = target.accepted_at,
    delivered_at = target.delivered_at,
    read_at = target.read_at,
    reason = CASE WHEN target.status IN ('pending', 'claimed', 'in_doubt') THEN single.reason ELSE '' END,
    failed_at = CASE WHEN target.newly_failed THEN target.failed_at ELSE single.failed_at END,
    error_code = CASE WHEN target.newly_failed THEN nullif(target.code, 0) ELSE single.error_code END
FROM target
WHERE single.id = target.id
  AND (target.newly_failed
       OR (single.status, single.wamid, single.accepted_at, single.delivered_at, single.read_at)
           IS DISTINCT FROM (target.status, coalesce(single.wamid, target.wamid), target.accepted_at, target.delivered_at,
                             target.read_at))
