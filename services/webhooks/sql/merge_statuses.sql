-- Moves messages forward by what was reported of them, whatever the order and however often: the order of belief is
-- that of merged() in services/domain/MessageStatus, each time is the earliest told, and a later status implies the
-- earlier ones. A message is named by its echo, else (campaign 0) by its WhatsApp id. The failure of an attempt that was
-- followed by another says nothing of the message. Locks in the order of the key.
WITH ladder AS (
    SELECT ARRAY['pending', 'claimed', 'in_doubt', 'accepted', 'sent', 'failed', 'delivered', 'read', 'skipped'] AS words
), event AS MATERIALIZED (
    SELECT coalesce(nullif(told.campaign_id, 0), attempt.campaign_id) AS campaign_id,
           CASE WHEN told.campaign_id = 0 THEN attempt.position ELSE told.position END AS position,
           CASE WHEN told.campaign_id = 0 THEN attempt.attempt ELSE told.attempt END AS attempt,
           told.status,
           to_timestamp(told.at / 1000.0::double precision) AS at,
           told.error_code,
           told.error_detail
    FROM unnest(:campaigns::bigint[], :positions::integer[], :attempts::integer[], :wamids::text[], :statuses::text[],
                :times::bigint[], :codes::integer[], :details::text[])
             AS told(campaign_id, position, attempt, wamid, status, at, error_code, error_detail)
    LEFT JOIN campaign_attempt attempt ON attempt.wamid = CASE WHEN told.campaign_id = 0 THEN told.wamid END
), failure AS (
    SELECT DISTINCT ON (campaign_id, position) campaign_id, position, at, attempt, error_code, error_detail
    FROM event
    WHERE status = 'failed'
    ORDER BY campaign_id, position, attempt DESC, at, error_code, error_detail
), news AS (
    SELECT event.campaign_id, event.position,
           max(array_position(ladder.words, event.status)) FILTER (WHERE event.status <> 'failed') AS rank,
           min(event.at) FILTER (WHERE event.status <> 'failed') AS sent_at,
           min(event.at) FILTER (WHERE event.status IN ('delivered', 'read')) AS delivered_at,
           min(event.at) FILTER (WHERE event.status = 'read') AS read_at
    FROM event CROSS JOIN ladder
    WHERE event.campaign_id IS NOT NULL
    GROUP BY event.campaign_id, event.position
), target AS (
    SELECT message.campaign_id, message.position,
           ladder.words[greatest(array_position(ladder.words, message.status), news.rank,
                                 CASE WHEN failure.attempt >= message.attempts THEN 6 END)] AS status,
           least(message.accepted_at, news.sent_at,
                 CASE WHEN failure.attempt >= message.attempts THEN failure.at END) AS accepted_at,
           least(message.sent_at, news.sent_at) AS sent_at,
           least(message.delivered_at, news.delivered_at) AS delivered_at,
           least(message.read_at, news.read_at) AS read_at,
           failure.attempt >= message.attempts
               AND (message.failed_at IS NULL
                    OR (failure.at, failure.error_code) < (message.failed_at, coalesce(message.error_code, 0)))
               AS newly_failed,
           failure.at AS failed_at, failure.error_code, failure.error_detail
    FROM news
    JOIN campaign_message message USING (campaign_id, position)
    LEFT JOIN failure USING (campaign_id, position)
    CROSS JOIN ladder
    WHERE message.status <> 'skipped'
    ORDER BY message.campaign_id, message.position
    FOR NO KEY UPDATE OF message
)
UPDATE campaign_message message
SET status = target.status,
    accepted_at = target.accepted_at,
    sent_at = target.sent_at,
    delivered_at = target.delivered_at,
    read_at = target.read_at,
    failed_at = CASE WHEN target.newly_failed THEN target.failed_at ELSE message.failed_at END,
    error_code = CASE WHEN target.newly_failed THEN nullif(target.error_code, 0) ELSE message.error_code END,
    error_detail = CASE WHEN target.newly_failed THEN nullif(target.error_detail, '') ELSE message.error_detail END
FROM target
WHERE message.campaign_id = target.campaign_id AND message.position = target.position
  AND (target.newly_failed
       OR (message.status, message.accepted_at, message.sent_at, message.delivered_at, message.read_at)
           IS DISTINCT FROM (target.status, target.accepted_at, target.sent_at, target.delivered_at, target.read_at))
