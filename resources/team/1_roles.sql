-- The roles of a team on its server, before the first migration: groups nobody can log in as, and the registrar, the only
-- one that may make and change logins. It is nobody's group and does what the functions of 2_people.sql let it do.

DO $$
DECLARE
    wanted text;
    bad    text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['siaran_schema', 'siaran_owner', 'siaran_supervisor', 'siaran_agent', 'siaran_sender', 'siaran_webhook'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
    END LOOP;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'siaran_registrar') THEN
        CREATE ROLE siaran_registrar NOLOGIN CREATEROLE;
    END IF;
    SELECT string_agg(rolname, ', ') INTO bad
      FROM pg_roles
     WHERE rolname = 'siaran_registrar' AND (rolcanlogin OR rolsuper OR rolcreatedb OR rolbypassrls OR rolreplication);
    IF bad IS NOT NULL THEN
        RAISE EXCEPTION 'the role % may do more than a registrar', bad USING ERRCODE = '42501';
    END IF;
    IF NOT pg_has_role('siaran_registrar', 'pg_signal_backend', 'MEMBER') THEN
        GRANT pg_signal_backend TO siaran_registrar;
    END IF;
    -- From PostgreSQL 16 on, making roles is not enough to hand out membership in others.
    IF current_setting('server_version_num')::integer >= 160000 THEN
        FOREACH wanted IN ARRAY ARRAY['siaran_owner', 'siaran_supervisor', 'siaran_agent', 'siaran_sender', 'siaran_webhook'] LOOP
            EXECUTE format('GRANT %I TO siaran_registrar WITH ADMIN TRUE, INHERIT FALSE, SET FALSE', wanted);
        END LOOP;
    END IF;
    EXECUTE format('GRANT CREATE ON DATABASE %I TO siaran_schema', current_database());
END
$$
