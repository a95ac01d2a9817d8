INSERT INTO suppression (identity_hash, reason)
SELECT identity_hash(identity), 'erased'
  FROM unnest(ARRAY[(:phone)::text, (:bsuid)::text]) AS identity
 WHERE identity <> ''
ON CONFLICT (identity_hash) DO UPDATE SET reason = 'erased', since = now(), source = 'manual', contact_id = NULL
