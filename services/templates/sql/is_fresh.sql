SELECT coalesce((SELECT (value #>> '{}')::timestamptz > now() - make_interval(secs => :seconds)
                   FROM workspace_setting WHERE key = 'templates.synced_at'), false)
