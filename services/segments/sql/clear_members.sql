DELETE FROM segment_member WHERE segment_id = :id
