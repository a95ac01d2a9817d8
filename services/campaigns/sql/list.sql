SELECT c.id, c.name, c.status, c.status_reason, c.segment_id, coalesce(s.name, ''), c.matched,
       coalesce((SELECT jsonb_object_agg(e.reason, e.people)
                   FROM (SELECT reason, count(*) AS people FROM campaign_exclusion WHERE campaign_id = c.id GROUP BY reason) AS e), '{}'),
       coalesce((SELECT jsonb_object_agg(m.status, jsonb_build_array(m.people, m.replied, m.opted_out, m.accepted))
                   FROM (SELECT status, count(*) AS people, count(replied_at) AS replied, count(opted_out_at) AS opted_out,
                                count(accepted_at) AS accepted
                           FROM campaign_message WHERE campaign_id = c.id GROUP BY status) AS m), '{}'),
       c.created_at, c.scheduled_at, c.time_zone, c.started_at, c.paused_at, c.finished_at
  FROM campaign c
  LEFT JOIN segment s ON s.id = c.segment_id
 WHERE c.id = :id OR :id = 0
 ORDER BY CASE c.status WHEN 'running' THEN 0 WHEN 'paused' THEN 0 WHEN 'scheduled' THEN 1 ELSE 2 END,
          CASE c.status WHEN 'scheduled' THEN c.scheduled_at END, c.id DESC
