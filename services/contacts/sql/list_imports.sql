SELECT id, file_name, (extract(epoch FROM started_at) * 1000)::bigint, added, merged, rejected, changed,
       (extract(epoch FROM undone_at) * 1000)::bigint,
       undone_at IS NULL AND finished_at IS NOT NULL AND started_at >= now() - interval '30 days'
  FROM import_batch
 ORDER BY id DESC
 LIMIT :limit
