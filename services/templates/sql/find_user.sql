-- The first campaign that is not over, or series that has not ended, and uses the template.
SELECT name
  FROM (SELECT id, name, 1 AS kind FROM campaign
         WHERE content -> 'template' -> 'id' = to_jsonb(:id::bigint)
           AND status NOT IN ('completed', 'stopped', 'failed')
        UNION ALL
        SELECT id, name, 2 FROM campaign_series
         WHERE content -> 'template' -> 'id' = to_jsonb(:id::bigint) AND status <> 'ended') AS users
 ORDER BY kind, id
 LIMIT 1
