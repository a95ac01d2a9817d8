WITH counted AS (
    SELECT (at AT TIME ZONE :zone::text)::date AS bucket,
           count(*) FILTER (WHERE event = 'sent') AS sent,
           count(*) FILTER (WHERE event = 'delivered') AS delivered,
           count(*) FILTER (WHERE event = 'read') AS read,
           count(*) FILTER (WHERE event = 'replied') AS replied
    FROM campaign_message
    CROSS JOIN LATERAL (VALUES ('sent', sent_at), ('delivered', delivered_at), ('read', read_at),
                               ('replied', replied_at)) AS moment (event, at)
    WHERE at IS NOT NULL AND (:campaign::bigint IS NULL OR campaign_id = :campaign::bigint)
    GROUP BY bucket
), span AS (
    SELECT min(bucket) AS first, max(bucket) AS last, :most::integer - 1 AS longest FROM counted
), shown AS (
    SELECT CASE WHEN :campaign::bigint IS NULL THEN greatest(first, last - longest) ELSE first END AS first,
           CASE WHEN :campaign::bigint IS NULL THEN last ELSE least(last, first + longest) END AS last
    FROM span
)
SELECT bucket::timestamp AT TIME ZONE :zone::text,
       coalesce(sent, 0), coalesce(delivered, 0), coalesce(read, 0), coalesce(replied, 0)
FROM shown
CROSS JOIN LATERAL (SELECT first + day AS bucket FROM generate_series(0, last - first) AS day) AS calendar
LEFT JOIN counted USING (bucket)
ORDER BY bucket
