SELECT count(*) FROM webhook_inbox WHERE processed_at IS NULL
