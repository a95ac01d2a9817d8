-- Asked before any role is taken: what whoever has signed in is a member of, and whether people are known here. Of
-- several groups the one with the most rights counts.
SELECT session_user::text,
       CASE WHEN coalesce(pg_has_role(session_user, to_regrole('siaran_owner')::oid, 'MEMBER'), false) THEN 'owner'
            WHEN coalesce(pg_has_role(session_user, to_regrole('siaran_supervisor')::oid, 'MEMBER'), false) THEN 'supervisor'
            WHEN coalesce(pg_has_role(session_user, to_regrole('siaran_agent')::oid, 'MEMBER'), false) THEN 'agent'
            ELSE '' END,
       EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'siaran' AND c.relname = 'person')
