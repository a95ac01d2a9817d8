-- One program at a time uploads a file for a number. Who holds it renews it; after half a minute of silence it is free.
INSERT INTO media AS known (phone_number_id, sha256, mime_type, byte_size, held_by, held_until)
SELECT :phone_number, f.sha256, f.mime_type, f.byte_size, (:holder)::uuid, now() + interval '30 seconds'
  FROM media_file f
 WHERE f.sha256 = decode(:sha256, 'hex')
ON CONFLICT (phone_number_id, sha256) DO UPDATE
   SET remote_id = NULL, expires_at = NULL, held_by = excluded.held_by, held_until = excluded.held_until
 WHERE (known.remote_id IS NULL OR known.expires_at IS NULL OR known.expires_at <= now() + interval '1 hour')
   AND (known.held_until IS NULL OR known.held_until <= now() OR known.held_by = excluded.held_by)
RETURNING known.id
