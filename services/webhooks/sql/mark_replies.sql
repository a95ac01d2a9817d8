-- The first reply to each campaign message, whatever the order they arrive in.
WITH reply AS (
    SELECT DISTINCT ON (campaign_id, position)
           campaign_id, position, to_timestamp(at / 1000.0::double precision) AS at, left(text, 4096) AS text
    FROM unnest(:campaigns::bigint[], :positions::integer[], :times::bigint[], :texts::text[]) WITH ORDINALITY
             AS told(campaign_id, position, at, text, place)
    ORDER BY campaign_id, position, told.at, place
), target AS (
    SELECT message.campaign_id, message.position, reply.at, reply.text
    FROM campaign_message message
    JOIN reply USING (campaign_id, position)
    WHERE message.replied_at IS NULL OR reply.at < message.replied_at
    ORDER BY message.campaign_id, message.position
    FOR NO KEY UPDATE OF message
)
UPDATE campaign_message message
SET replied_at = target.at, reply_text = target.text
FROM target
WHERE message.campaign_id = target.campaign_id AND message.position = target.position
