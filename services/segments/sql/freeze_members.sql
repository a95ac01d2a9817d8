-- The marker is replaced by the rule of the segment.
INSERT INTO segment_member (segment_id, contact_id)
SELECT (:id)::bigint, c.id FROM contact c WHERE true /* audience */
