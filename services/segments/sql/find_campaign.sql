-- A campaign or a series that uses the segment.
SELECT name
  FROM (SELECT name, created_at FROM campaign WHERE segment_id = :id
         UNION ALL
        SELECT name, created_at FROM campaign_series WHERE segment_id = :id) u
 ORDER BY created_at, name
 LIMIT 1
