SELECT c.id, c.name, c.status, c.status_reason, c.segment_id, coalesce(s.name, ''), c.matched,
       c.excluded,
       coalesce((SELECT jsonb_object_agg(n.status, jsonb_build_array(n.people, n.replied, n.opted_out, n.accepted))
                   FROM campaign_count n WHERE n.campaign_id = c.id), '{}'),
       c.created_at, c.scheduled_at, c.time_zone, c.started_at, c.paused_at, c.finished_at,
       coalesce(c.status_code, 0), c.hold_until, CASE WHEN c.rest_until > now() THEN c.rest_until END, c.rest_reason, c.resting,
       c.confirmed, c.recipient_local, c.pilot_size, c.pilot_goes_on, coalesce(c.sends_up_to, 0), coalesce(c.series_id, 0),
       coalesce(CASE WHEN c.status IN ('running', 'paused')
                     THEN (SELECT string_agg(DISTINCT p.host, ', ') FROM sender_process p WHERE p.heartbeat_at > now() - interval '30 seconds') END,
                (SELECT l.host FROM scheduler_lease l), ''),
       coalesce(CASE WHEN c.frozen_at IS NULL
                     THEN (SELECT CASE WHEN a.state IN ('asked', 'approved') AND a.content IS DISTINCT FROM approved_content(c.id)
                                       THEN 'voided' ELSE a.state END
                             FROM campaign_approval a WHERE a.campaign_id = c.id ORDER BY a.id DESC LIMIT 1) END, '')
  FROM campaign c
  LEFT JOIN segment s ON s.id = c.segment_id
 WHERE c.id = ANY((:ids)::bigint[]) OR (:ids)::bigint[] IS NULL
 ORDER BY CASE WHEN c.status IN ('missed', 'failed', 'holding', 'running', 'paused') THEN 0 WHEN c.status = 'scheduled' THEN 1 ELSE 2 END,
          CASE c.status WHEN 'scheduled' THEN c.scheduled_at END, c.id DESC
