-- What may be done to logins, and nothing else may: these functions belong to the registrar, and only the functions of the
-- workspace (0028_people.sql), which know who asks, may call them. Each looks again whether the login is one of a person.

GRANT siaran_registrar TO CURRENT_USER;
CREATE SCHEMA IF NOT EXISTS siaran_people AUTHORIZATION siaran_registrar;
SET LOCAL ROLE siaran_registrar;

CREATE OR REPLACE FUNCTION siaran_people.groups_of(seat text) RETURNS text[] LANGUAGE sql IMMUTABLE
RETURN CASE seat WHEN 'owner' THEN ARRAY['siaran_owner', 'siaran_sender', 'siaran_webhook']
                 WHEN 'supervisor' THEN ARRAY['siaran_supervisor']
                 WHEN 'agent' THEN ARRAY['siaran_agent']
                 WHEN 'server' THEN ARRAY['siaran_owner', 'siaran_supervisor', 'siaran_agent', 'siaran_sender', 'siaran_webhook'] END;

CREATE OR REPLACE FUNCTION siaran_people.check_verifier(verifier text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- A text that is no verifier would be taken for the password itself.
    IF verifier IS NULL OR verifier !~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' THEN
        RAISE EXCEPTION 'this is no SCRAM verifier' USING ERRCODE = '22023';
    END IF;
END
$$;

CREATE OR REPLACE FUNCTION siaran_people.check_login(whose text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles r
                    WHERE r.rolname = whose AND r.rolname !~ '^(pg_|siaran_)'
                      AND NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls)
                      AND EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid)
                      AND NOT EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
                                       WHERE m.member = r.oid
                                         AND g.rolname NOT IN ('siaran_owner', 'siaran_supervisor', 'siaran_agent', 'siaran_sender', 'siaran_webhook'))) THEN
        RAISE EXCEPTION 'this is no login of a person' USING ERRCODE = '42501';
    END IF;
END
$$;

CREATE OR REPLACE FUNCTION siaran_people.make_login(whose text, seat text, verifier text, until timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM siaran_people.check_verifier(verifier);
    IF whose ~ '^(pg_|siaran_)' OR siaran_people.groups_of(seat) IS NULL THEN
        RAISE EXCEPTION 'no such seat' USING ERRCODE = '22023';
    END IF;
    -- A program takes the rights of one group at a time, those that each of its connections asks for.
    EXECUTE format('CREATE ROLE %I LOGIN %s PASSWORD %L VALID UNTIL %L CONNECTION LIMIT %s IN ROLE %s', whose,
                   CASE WHEN seat = 'server' THEN 'NOINHERIT' ELSE 'INHERIT' END, verifier,
                   CASE WHEN seat = 'server' THEN 'infinity' ELSE until END, CASE WHEN seat = 'server' THEN -1 ELSE 60 END,
                   (SELECT string_agg(quote_ident(g), ', ') FROM unnest(siaran_people.groups_of(seat)) AS g));
    EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = %L', whose, '60s');
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), whose);
END
$$;

CREATE OR REPLACE FUNCTION siaran_people.change_seat(whose text, seat text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    one text;
BEGIN
    PERFORM siaran_people.check_login(whose);
    IF seat = 'server' OR siaran_people.groups_of(seat) IS NULL THEN
        RAISE EXCEPTION 'no such seat' USING ERRCODE = '22023';
    END IF;
    FOR one IN SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member
                WHERE r.rolname = whose LOOP
        EXECUTE format('REVOKE %I FROM %I', one, whose);
    END LOOP;
    FOREACH one IN ARRAY siaran_people.groups_of(seat) LOOP
        EXECUTE format('GRANT %I TO %I', one, whose);
    END LOOP;
END
$$;

CREATE OR REPLACE FUNCTION siaran_people.allow_login(whose text, admitted boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM siaran_people.check_login(whose);
    EXECUTE format('ALTER ROLE %I %s', whose, CASE WHEN admitted THEN 'LOGIN' ELSE 'NOLOGIN' END);
END
$$;

CREATE OR REPLACE FUNCTION siaran_people.change_password(whose text, verifier text, until timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM siaran_people.check_login(whose);
    PERFORM siaran_people.check_verifier(verifier);
    EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL %L', whose, verifier, until);
END
$$;

CREATE OR REPLACE FUNCTION siaran_people.end_sessions(whose text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM siaran_people.check_login(whose);
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = whose AND pid <> pg_backend_pid();
END
$$;

REVOKE ALL ON ALL ROUTINES IN SCHEMA siaran_people FROM PUBLIC;
REVOKE ALL ON SCHEMA siaran_people FROM PUBLIC;
GRANT USAGE ON SCHEMA siaran_people TO siaran_schema;
GRANT EXECUTE ON FUNCTION siaran_people.make_login(text, text, text, timestamptz), siaran_people.change_seat(text, text),
    siaran_people.allow_login(text, boolean), siaran_people.change_password(text, text, timestamptz),
    siaran_people.end_sessions(text) TO siaran_schema;
RESET ROLE;
REVOKE siaran_registrar FROM CURRENT_USER;

-- One server may hold several teams: the groups are the server's, so each login is let into its own database by name.
DO $$
BEGIN
    EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM siaran_owner, siaran_supervisor, siaran_agent, siaran_sender, siaran_webhook', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO siaran_registrar WITH GRANT OPTION', current_database());
END
$$
