SELECT m.remote_id, m.expires_at, coalesce(m.remote_id <> '' AND m.expires_at > now() + interval '1 hour', false)
  FROM media_file f
  LEFT JOIN media m ON m.phone_number_id = :phone_number AND m.sha256 = f.sha256
 WHERE f.sha256 = decode(:sha256, 'hex')
