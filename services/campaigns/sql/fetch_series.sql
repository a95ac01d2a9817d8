SELECT s.id, s.name, s.status, g.name, s.repeats, s.time_zone, s.looked_at,
       (SELECT max(started_at) FROM campaign c WHERE c.series_id = s.id),
       (SELECT count(*) FROM campaign c WHERE c.series_id = s.id AND c.started_at IS NOT NULL)
  FROM campaign_series s
  JOIN segment g ON g.id = s.segment_id
 WHERE s.status <> 'ended' OR :with_ended
 ORDER BY s.id DESC
