INSERT INTO segment_member (segment_id, contact_id)
SELECT segment_id, :keep FROM segment_member WHERE contact_id = :drop
ON CONFLICT DO NOTHING
