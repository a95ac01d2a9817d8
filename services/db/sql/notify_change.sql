SELECT pg_notify('siaran_change', topic) FROM unnest(:topics::text[]) AS topic
