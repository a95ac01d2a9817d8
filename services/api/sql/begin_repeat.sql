-- A row comes back when the key is new; keys of yesterday are forgotten on the way.
WITH forgotten AS (
    DELETE FROM api_repeat WHERE begun_at < now() - interval '24 hours'
)
INSERT INTO api_repeat (token_id, key, fingerprint)
VALUES (:token, :key, decode(:fingerprint, 'hex'))
ON CONFLICT (token_id, key) DO NOTHING
RETURNING key
