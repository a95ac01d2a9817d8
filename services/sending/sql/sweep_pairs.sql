DELETE FROM pair_pacing WHERE free_at < now()
