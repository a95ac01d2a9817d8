-- Hours are counted from a midnight of the zone, so that they begin with its hours also where these are not ours (India,
-- Nepal), and the two hours of a clock turned back stay two.
WITH counted AS (
    SELECT date_bin('1 hour', at, timestamp '2000-01-01' AT TIME ZONE :zone::text) AS bucket,
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
    SELECT min(bucket) AS first, max(bucket) AS last, (:most::integer - 1) * interval '1 hour' AS longest FROM counted
), shown AS (
    SELECT CASE WHEN :campaign::bigint IS NULL THEN greatest(first, last - longest) ELSE first END AS first,
           CASE WHEN :campaign::bigint IS NULL THEN last ELSE least(last, first + longest) END AS last
    FROM span
)
SELECT bucket, coalesce(sent, 0), coalesce(delivered, 0), coalesce(read, 0), coalesce(replied, 0)
FROM shown
CROSS JOIN LATERAL generate_series(first, last, interval '1 hour') AS bucket
LEFT JOIN counted USING (bucket)
ORDER BY bucket
