-- The latest time of each kind; an earlier one that is told later changes nothing. The rows are locked already, in the
-- order of their keys.
UPDATE contact
SET last_delivered_at = greatest(contact.last_delivered_at, news.delivered_at),
    last_read_at = greatest(contact.last_read_at, news.read_at),
    last_replied_at = greatest(contact.last_replied_at, news.replied_at),
    last_failed_at = greatest(contact.last_failed_at, news.failed_at)
FROM (
    SELECT told.contact_id,
           to_timestamp(max(told.at) FILTER (WHERE told.what IN ('delivered', 'read')) / 1000.0::double precision)
               AS delivered_at,
           to_timestamp(max(told.at) FILTER (WHERE told.what = 'read') / 1000.0::double precision) AS read_at,
           to_timestamp(max(told.at) FILTER (WHERE told.what = 'replied') / 1000.0::double precision) AS replied_at,
           to_timestamp(max(told.at) FILTER (WHERE told.what = 'failed') / 1000.0::double precision) AS failed_at
    FROM unnest(:contacts::bigint[], :what::text[], :times::bigint[]) AS told(contact_id, what, at)
    GROUP BY told.contact_id
) news
WHERE contact.id = news.contact_id
  AND (coalesce(news.delivered_at > contact.last_delivered_at, news.delivered_at IS NOT NULL)
       OR coalesce(news.read_at > contact.last_read_at, news.read_at IS NOT NULL)
       OR coalesce(news.replied_at > contact.last_replied_at, news.replied_at IS NOT NULL)
       OR coalesce(news.failed_at > contact.last_failed_at, news.failed_at IS NOT NULL))
