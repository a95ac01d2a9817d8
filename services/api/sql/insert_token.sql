-- No row comes back when the name is in use.
INSERT INTO api_token (name, role, hash, expires_at)
VALUES (:name, :role, decode(:hash, 'hex'), :expires)
ON CONFLICT (name) WHERE revoked_at IS NULL DO NOTHING
RETURNING id
