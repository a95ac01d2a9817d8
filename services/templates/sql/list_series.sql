SELECT name
  FROM campaign_series
 WHERE content -> 'template' -> 'id' = to_jsonb(:id::bigint) AND status <> 'ended'
 ORDER BY id
