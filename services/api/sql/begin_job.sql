-- Old ones are forgotten on the way.
WITH forgotten AS (
    DELETE FROM api_job WHERE created_at < now() - interval '30 days'
)
INSERT INTO api_job (token_id, kind) VALUES (:token, :kind) RETURNING id
