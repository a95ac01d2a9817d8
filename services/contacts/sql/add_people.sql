-- Everybody the workspace does not know, by the first row that has their number. In the order of the numbers, so that
-- their index grows page by page: a third faster than in the order of the file.
INSERT INTO contact (phone_e164, display_name, workflow_status_id, rating, label_ids, fields, import_id)
SELECT r.phone_e164, r.display_name, r.workflow_status_id, r.rating, r.label_ids, r.fields, (:import)::bigint
  FROM import_row r
 WHERE NOT r.again AND NOT EXISTS (SELECT FROM contact c WHERE c.phone_e164 = r.phone_e164)
 ORDER BY r.phone_e164 COLLATE "C"
