-- The last column: it was begun so long ago that whoever did it is gone.
SELECT encode(fingerprint, 'hex'), status, body, content_type, location, begun_at < now() - interval '5 minutes'
  FROM api_repeat WHERE token_id = :token AND key = :key
