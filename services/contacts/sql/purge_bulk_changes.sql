DELETE FROM bulk_change WHERE made_at < now() - interval '30 days'
