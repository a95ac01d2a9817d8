-- Whose time has come, the earliest first, and whether that is so long ago that nobody may be surprised.
SELECT id, coalesce(hold_until, scheduled_at) <= now() - make_interval(secs => :late_seconds), series_id IS NOT NULL
  FROM campaign
 WHERE status IN ('scheduled', 'holding') AND coalesce(hold_until, scheduled_at) <= now() AND (id = :id OR :id = 0)
 ORDER BY coalesce(hold_until, scheduled_at), id
