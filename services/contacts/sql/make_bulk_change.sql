INSERT INTO bulk_change (kind, word_id) VALUES (:kind, nullif((:word)::bigint, 0)) RETURNING id
