UPDATE import_row SET workflow_status_id = (:other)::bigint WHERE workflow_status_id = (:own)::bigint
