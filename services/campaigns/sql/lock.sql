SELECT status FROM campaign WHERE id = :id FOR UPDATE
