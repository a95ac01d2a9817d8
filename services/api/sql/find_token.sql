SELECT id, name, role FROM api_token
 WHERE hash = decode(:hash, 'hex') AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())
