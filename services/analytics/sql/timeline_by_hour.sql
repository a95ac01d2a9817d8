-- Hours are counted from a midnight of the zone, so that they begin with its hours also where these are not ours (India,
-- Nepal), and the two hours of a clock turned back stay two. People with all their events in the same hours are counted
-- together first: there are few such groups, however many people there are.
WITH grouped AS (
    SELECT date_bin('1 hour', sent_at, zone.midnight) AS sent, date_bin('1 hour', delivered_at, zone.midnight) AS delivered,
           date_bin('1 hour', read_at, zone.midnight) AS read, date_bin('1 hour', replied_at, zone.midnight) AS replied,
           count(*) AS people
    FROM campaign_message
    CROSS JOIN (SELECT timestamp '2000-01-01' AT TIME ZONE :zone::text AS midnight) AS zone
    WHERE :campaign::bigint IS NULL OR campaign_id = :campaign::bigint
    GROUP BY 1, 2, 3, 4
), counted AS (
    SELECT bucket,
           sum(people) FILTER (WHERE event = 'sent') AS sent,
           sum(people) FILTER (WHERE event = 'delivered') AS delivered,
           sum(people) FILTER (WHERE event = 'read') AS read,
           sum(people) FILTER (WHERE event = 'replied') AS replied
    FROM grouped
    CROSS JOIN LATERAL (VALUES ('sent', sent), ('delivered', delivered), ('read', read), ('replied', replied))
        AS moment (event, bucket)
    WHERE bucket IS NOT NULL
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
