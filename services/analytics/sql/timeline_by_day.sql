-- People with all their events on the same days are counted together first: there are few such groups.
WITH grouped AS (
    SELECT (sent_at AT TIME ZONE :zone::text)::date AS sent, (delivered_at AT TIME ZONE :zone::text)::date AS delivered,
           (read_at AT TIME ZONE :zone::text)::date AS read, (replied_at AT TIME ZONE :zone::text)::date AS replied,
           count(*) AS people
    FROM campaign_message
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
