-- The newest first: ids only grow, so a page stays what it was, whatever is made meanwhile and whatever a campaign becomes.
SELECT id
  FROM campaign
 WHERE id < (:before)::bigint AND ((:status)::text IS NULL OR status = (:status)::text)
 ORDER BY id DESC
 LIMIT (:limit)::integer
