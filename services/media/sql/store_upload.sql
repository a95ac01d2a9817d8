-- WhatsApp keeps it 30 days from some moment of the upload, which may have taken minutes. The columns are those of
-- find_upload.
UPDATE media
   SET remote_id = :remote_id, expires_at = now() + interval '29 days 23 hours', held_by = NULL, held_until = NULL
 WHERE phone_number_id = :phone_number AND sha256 = decode(:sha256, 'hex')
RETURNING remote_id, expires_at, true
