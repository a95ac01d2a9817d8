SELECT name FROM campaign WHERE segment_id = :id ORDER BY id LIMIT 1
