-- All of them, or one when the id is not 0.
SELECT s.id, s.name, s.description, s.kind, s.criteria, s.contact_count, s.last_refreshed_at,
       (SELECT count(*) FROM campaign k WHERE k.segment_id = s.id)
  FROM segment s
 WHERE (:id)::bigint = 0 OR s.id = (:id)::bigint
 ORDER BY lower(s.name), s.id
