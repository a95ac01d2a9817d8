-- People of a team: each has a login of their own on the server, whose group roles say what they may do. Here stands who
-- they are. Logins are made and changed by functions in the schema siaran_people, which whoever founds a team installs
-- (resources/team, docs/decisions/0012); a workspace on one computer has none, and no people.

CREATE TABLE person (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login       text NOT NULL UNIQUE,
    name        text NOT NULL CHECK (length(btrim(name)) > 0 AND length(name) <= 100),
    is_program  boolean NOT NULL DEFAULT false,
    must_choose boolean NOT NULL DEFAULT true,
    invited_by  text NOT NULL,
    invited_at  timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE person IS 'Who works in the workspace of a team, by database login. What they may do is not written here: their group roles hold it.';
COMMENT ON COLUMN person.is_program IS 'A server that works for all of them; it keeps the password it was given.';
COMMENT ON COLUMN person.must_choose IS 'Still has the one-time password of the invitation.';

CREATE TABLE workspace_move (
    id    uuid PRIMARY KEY,
    state text NOT NULL CHECK (state IN ('leaving', 'left', 'arrived')),
    place text NOT NULL,
    at    timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE workspace_move IS 'That all of the workspace went to another database: the same id stands on both sides. One that is leaving or has left is worked with no more.';

REVOKE INSERT, UPDATE, DELETE ON person, workspace_move FROM siaran_owner;
GRANT SELECT ON person TO siaran_supervisor, siaran_agent;
GRANT SELECT ON workspace_move TO siaran_supervisor, siaran_agent, siaran_sender, siaran_webhook;

-- Whoever may change logins, by name: an owner among the people, or whoever founded the team. One at a time, so that two
-- owners cannot shut each other out.
CREATE FUNCTION manager_of_people() RETURNS text LANGUAGE plpgsql SET search_path = siaran, pg_temp AS $$
DECLARE
    who text;
BEGIN
    LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE;
    SELECT p.name INTO who
      FROM person p JOIN pg_roles r ON r.rolname = p.login AND r.rolcanlogin
     WHERE p.login = session_user AND NOT p.is_program AND pg_has_role(session_user, 'siaran_owner', 'MEMBER');
    IF who IS NULL AND pg_has_role(session_user, 'siaran_schema', 'MEMBER') THEN
        who := session_user;
    END IF;
    IF who IS NULL THEN
        RAISE EXCEPTION 'only an owner changes who belongs to the team' USING ERRCODE = '42501';
    END IF;
    RETURN who;
END
$$;
COMMENT ON FUNCTION manager_of_people IS 'The name of whoever asks, when they may change logins; refused otherwise.';

-- What a login has to be to be changed here, or why it is not: 'no_team', 'unknown', 'self'.
CREATE FUNCTION changeable_person(whose text) RETURNS text LANGUAGE sql STABLE SET search_path = siaran, pg_temp
RETURN CASE WHEN to_regnamespace('siaran_people') IS NULL THEN 'no_team'
            WHEN NOT EXISTS (SELECT FROM person WHERE login = whose) THEN 'unknown'
            WHEN whose = session_user THEN 'self'
            ELSE '' END;
COMMENT ON FUNCTION changeable_person IS 'Empty when somebody else of this team may change the login; else the word for why not.';

CREATE FUNCTION role_of_person(whose text) RETURNS text LANGUAGE sql STABLE SET search_path = siaran, pg_temp
RETURN CASE WHEN to_regrole(quote_ident(whose)) IS NULL THEN ''
            WHEN pg_has_role(to_regrole(quote_ident(whose))::oid, 'siaran_owner', 'MEMBER') THEN 'owner'
            WHEN pg_has_role(to_regrole(quote_ident(whose))::oid, 'siaran_supervisor', 'MEMBER') THEN 'supervisor'
            WHEN pg_has_role(to_regrole(quote_ident(whose))::oid, 'siaran_agent', 'MEMBER') THEN 'agent'
            ELSE '' END;
COMMENT ON FUNCTION role_of_person IS 'What the group roles of a login make it; empty for a login without any.';

-- Each answers an empty text, or the word for why nothing was done.
CREATE FUNCTION invite_person(new_login text, called text, seat text, verifier text, until timestamptz) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
DECLARE
    who text := manager_of_people();
    fresh bigint;
BEGIN
    IF to_regnamespace('siaran_people') IS NULL THEN
        RETURN 'no_team';
    END IF;
    IF new_login !~ '^[a-z][a-z0-9_.-]{1,39}$' OR new_login ~ '^(pg_|siaran)'
       OR new_login IN ('all', 'none', 'public', 'postgres', 'replication', 'sameuser', 'samerole', 'samegroup') THEN
        RETURN 'login_form';
    END IF;
    IF length(btrim(called)) NOT BETWEEN 1 AND 100 THEN
        RETURN 'name_form';
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = new_login) OR EXISTS (SELECT FROM person WHERE login = new_login) THEN
        RETURN 'login_taken';
    END IF;
    PERFORM siaran_people.make_login(new_login, seat, verifier, until);
    INSERT INTO person (login, name, is_program, must_choose, invited_by)
    VALUES (new_login, btrim(called), seat = 'server', seat <> 'server', session_user) RETURNING id INTO fresh;
    PERFORM audit_append(who, 'person.invited', fresh, jsonb_build_object('login', new_login, 'after', jsonb_build_object('role', seat)));
    RETURN '';
END
$$;
COMMENT ON FUNCTION invite_person IS 'Makes a login for somebody (seat: owner, supervisor, agent, server) with a password that ends when it is not replaced.';

CREATE FUNCTION change_person_role(whose text, seat text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
DECLARE
    who text := manager_of_people();
    wrong text := changeable_person(whose);
    before text := role_of_person(whose);
BEGIN
    IF wrong <> '' THEN
        RETURN wrong;
    END IF;
    IF seat NOT IN ('owner', 'supervisor', 'agent') OR (SELECT is_program FROM person WHERE login = whose) THEN
        RETURN 'role_form';
    END IF;
    IF before = seat THEN
        RETURN '';
    END IF;
    PERFORM siaran_people.change_seat(whose, seat);
    PERFORM audit_append(who, 'person.role_changed', (SELECT id FROM person WHERE login = whose),
                         jsonb_build_object('login', whose, 'before', jsonb_build_object('role', before), 'after', jsonb_build_object('role', seat)));
    RETURN '';
END
$$;
COMMENT ON FUNCTION change_person_role IS 'Moves a login from its group roles to those of another role.';

CREATE FUNCTION admit_person(whose text, admitted boolean) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
DECLARE
    who text := manager_of_people();
    wrong text := changeable_person(whose);
BEGIN
    IF wrong <> '' THEN
        RETURN wrong;
    END IF;
    IF (SELECT rolcanlogin = admitted FROM pg_roles WHERE rolname = whose) THEN
        RETURN '';
    END IF;
    PERFORM siaran_people.allow_login(whose, admitted);
    PERFORM audit_append(who, CASE WHEN admitted THEN 'person.enabled' ELSE 'person.disabled' END,
                         (SELECT id FROM person WHERE login = whose), jsonb_build_object('login', whose));
    RETURN '';
END
$$;
COMMENT ON FUNCTION admit_person IS 'Lets a login in, or keeps it out; what it is connected with already is ended by end_sessions_of.';

CREATE FUNCTION reset_person_password(whose text, verifier text, until timestamptz) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
DECLARE
    who text := manager_of_people();
    wrong text := changeable_person(whose);
BEGIN
    IF wrong <> '' THEN
        RETURN wrong;
    END IF;
    PERFORM siaran_people.change_password(whose, verifier, CASE WHEN p.is_program THEN 'infinity' ELSE until END)
       FROM person p WHERE p.login = whose;
    UPDATE person SET must_choose = NOT is_program WHERE login = whose;
    PERFORM audit_append(who, 'person.password_reset', (SELECT id FROM person WHERE login = whose), jsonb_build_object('login', whose));
    RETURN '';
END
$$;
COMMENT ON FUNCTION reset_person_password IS 'Gives a login another password, which ends when it is not replaced.';

CREATE FUNCTION rename_person(whose text, called text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
DECLARE
    who text := manager_of_people();
BEGIN
    IF length(btrim(called)) NOT BETWEEN 1 AND 100 THEN
        RETURN 'name_form';
    END IF;
    UPDATE person SET name = btrim(called) WHERE login = whose;
    IF NOT FOUND THEN
        RETURN 'unknown';
    END IF;
    PERFORM audit_append(who, 'person.renamed', (SELECT id FROM person WHERE login = whose), jsonb_build_object('login', whose));
    RETURN '';
END
$$;
COMMENT ON FUNCTION rename_person IS 'What somebody is called, from now on also in the audit log.';

CREATE FUNCTION end_sessions_of(whose text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
DECLARE
    who text := manager_of_people();
    wrong text := changeable_person(whose);
BEGIN
    IF wrong = '' THEN
        PERFORM siaran_people.end_sessions(whose);
    END IF;
    RETURN wrong;
END
$$;
COMMENT ON FUNCTION end_sessions_of IS 'Ends what a login is connected with, so that what was changed about it counts at once.';

CREATE FUNCTION choose_password(verifier text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
DECLARE
    me person;
BEGIN
    IF to_regnamespace('siaran_people') IS NULL THEN
        RETURN 'no_team';
    END IF;
    SELECT * INTO me FROM person WHERE login = session_user AND NOT is_program FOR UPDATE;
    IF me.id IS NULL THEN
        RETURN 'unknown';
    END IF;
    PERFORM siaran_people.change_password(me.login, verifier, 'infinity');
    UPDATE person SET must_choose = false WHERE id = me.id;
    PERFORM audit_append(me.name, 'person.password_chosen', me.id, jsonb_build_object('login', me.login));
    RETURN '';
END
$$;
COMMENT ON FUNCTION choose_password IS 'Replaces the password of whoever asks by one of their own, without an end.';

REVOKE EXECUTE ON FUNCTION manager_of_people(), changeable_person(text) FROM siaran_owner;
GRANT EXECUTE ON FUNCTION choose_password(text) TO siaran_supervisor, siaran_agent;
