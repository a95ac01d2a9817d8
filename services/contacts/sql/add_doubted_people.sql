-- The rows that were taken for repeated by chance. The numbers of all others are known by now.
INSERT INTO contact (phone_e164, display_name, workflow_status_id, rating, label_ids, fields, import_id)
SELECT DISTINCT ON (r.phone_e164)
       r.phone_e164, r.display_name, r.workflow_status_id, r.rating, r.label_ids, r.fields, (:import)::bigint
  FROM import_row r
 WHERE r.again AND NOT EXISTS (SELECT FROM contact c WHERE c.phone_e164 = r.phone_e164)
 ORDER BY r.phone_e164, r.line
