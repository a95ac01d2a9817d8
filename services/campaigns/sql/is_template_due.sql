SELECT EXISTS (SELECT FROM campaign
                WHERE status IN ('scheduled', 'holding') AND coalesce(hold_until, scheduled_at) <= now()
                  AND content -> 'template' -> 'id' IS NOT NULL)
