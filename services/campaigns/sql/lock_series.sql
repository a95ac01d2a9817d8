SELECT status, repeats, time_zone, looked_at, now(), name FROM campaign_series WHERE id = :id FOR UPDATE
