UPDATE contact
   SET display_name = :name, phone_e164 = nullif((:phone)::text, ''), label_ids = (:labels)::integer[],
       workflow_status_id = nullif((:status)::bigint, 0), rating = (:rating)::smallint, fields = (:fields)::jsonb,
       updated_at = now()
 WHERE id = :contact
