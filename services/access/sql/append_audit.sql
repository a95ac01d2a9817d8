SELECT audit_append(:actor, :action, :subject::bigint, :detail::jsonb)
