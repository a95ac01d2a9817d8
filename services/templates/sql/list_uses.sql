SELECT id, name, status, status = 'paused' AND status_reason = 'template'
  FROM campaign
 WHERE content -> 'template' -> 'id' = to_jsonb(:id::bigint)
 ORDER BY id DESC
 LIMIT 50
