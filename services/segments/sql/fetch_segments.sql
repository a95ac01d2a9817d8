-- All of them, or those of the ids. The names are those of campaigns and series that use it, the history is a
-- list of pairs: milliseconds of the epoch, people.
SELECT s.id, s.name, s.description, s.kind, s.criteria, s.contact_count, s.last_refreshed_at,
       (SELECT count(*) FROM campaign k WHERE k.segment_id = s.id)
           + (SELECT count(*) FROM campaign_series r WHERE r.segment_id = s.id),
       ARRAY(SELECT u.name
               FROM (SELECT k.name, k.created_at FROM campaign k WHERE k.segment_id = s.id
                      UNION ALL
                     SELECT r.name, r.created_at FROM campaign_series r WHERE r.segment_id = s.id) u
              ORDER BY u.created_at DESC, u.name LIMIT 20)::text,
       coalesce((SELECT jsonb_agg(jsonb_build_array((extract(epoch FROM h.counted_at) * 1000)::bigint, h.contact_count)
                                  ORDER BY h.counted_at)
                   FROM segment_count h WHERE h.segment_id = s.id), '[]')
  FROM segment s
 WHERE (:ids)::bigint[] IS NULL OR s.id = ANY((:ids)::bigint[])
 ORDER BY lower(s.name), s.id
