DELETE FROM api_repeat WHERE token_id = :token AND key = :key AND status IS NULL
