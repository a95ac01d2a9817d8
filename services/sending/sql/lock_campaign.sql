SELECT status FROM campaign WHERE id = :campaign FOR UPDATE
