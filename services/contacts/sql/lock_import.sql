SELECT undone_at IS NOT NULL, finished_at IS NOT NULL AND started_at >= now() - interval '30 days'
  FROM import_batch
 WHERE id = :import
   FOR UPDATE
