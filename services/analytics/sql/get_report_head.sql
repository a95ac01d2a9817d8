SELECT id, name, status, time_zone, matched, created_at, scheduled_at, started_at, finished_at
FROM campaign
WHERE id = :campaign::bigint
