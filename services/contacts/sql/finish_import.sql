UPDATE import_batch
   SET finished_at = clock_timestamp(), added = :added, merged = :merged, rejected = :rejected
 WHERE id = :import
