-- As remove_imported_labels.
DELETE FROM workflow_status w
 USING import_batch b
 WHERE b.id = :import AND w.id = ANY (b.workflow_status_ids)
   AND NOT EXISTS (SELECT FROM contact c WHERE c.workflow_status_id = w.id)
   AND NOT EXISTS (SELECT FROM segment s
                    WHERE jsonb_path_exists(s.criteria,
                                            '$.** ? (@.type == "workflow_status" && @.statuses[*] == $status)',
                                            jsonb_build_object('status', w.id)))
