SELECT id FROM campaign WHERE status = 'scheduled' AND scheduled_at <= now() ORDER BY scheduled_at
