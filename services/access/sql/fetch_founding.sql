SELECT coalesce(jsonb_agg(jsonb_build_object('at', occurred_at, 'actor', actor, 'login', login, 'action', action,
                                             'subject', subject_id, 'detail', detail) ORDER BY id), '[]')::text
  FROM audit_entry
