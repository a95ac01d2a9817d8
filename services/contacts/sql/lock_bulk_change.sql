SELECT kind, coalesce(word_id, 0) FROM bulk_change WHERE id = :change AND made_at >= now() - interval '30 days' FOR UPDATE
