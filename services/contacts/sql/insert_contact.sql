INSERT INTO contact (display_name, phone_e164, label_ids, workflow_status_id, rating, fields)
VALUES (:name, :phone, (:labels)::integer[], nullif((:status)::bigint, 0), (:rating)::smallint, (:fields)::jsonb)
RETURNING id
