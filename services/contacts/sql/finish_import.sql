UPDATE import_batch
   SET finished_at = clock_timestamp(), added = :added, merged = :merged, rejected = :rejected, changed = :changed,
       label_ids = (:labels)::integer[], workflow_status_ids = (:statuses)::bigint[], field_ids = (:fields)::bigint[]
 WHERE id = :import
