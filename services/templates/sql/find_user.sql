-- The first campaign that is not over and uses the template.
SELECT name FROM campaign
 WHERE content -> 'template' -> 'id' = to_jsonb(:id::bigint)
   AND status NOT IN ('completed', 'stopped', 'failed')
 ORDER BY id
 LIMIT 1
