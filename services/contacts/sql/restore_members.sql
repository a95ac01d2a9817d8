INSERT INTO segment_member (segment_id, contact_id)
SELECT s.id, c.id
  FROM removed_row k
  JOIN contact c ON c.id = k.contact_id
  JOIN segment s ON s.id = (k.content ->> 'segment_id')::bigint
 WHERE k.change_id = :change AND k.origin = 'segment_member'
 ORDER BY s.id, c.id
ON CONFLICT DO NOTHING
