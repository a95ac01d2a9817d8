-- Who may do what, held by the database: group roles without a login, an owner of the schema nobody can log in as, and
-- nothing for PUBLIC. Roles belong to the whole server, so another workspace on it may have made them already.

DO $$
DECLARE
    wanted text;
    bad    text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['siaran_schema', 'siaran_owner', 'siaran_supervisor', 'siaran_agent', 'siaran_sender', 'siaran_webhook'] LOOP
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
                EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            END IF;
        EXCEPTION
            WHEN duplicate_object OR unique_violation THEN
                NULL; -- made by another workspace of this server at the same moment
            WHEN insufficient_privilege THEN
                RAISE EXCEPTION 'the role % is missing and % may not create roles', wanted, current_user
                    USING ERRCODE = '42501', HINT = 'Let an administrator create it with NOLOGIN, or give this login CREATEROLE.';
        END;
        IF NOT pg_has_role(current_user, wanted, 'MEMBER') THEN
            BEGIN
                EXECUTE format('GRANT %I TO %I', wanted, current_user);
            EXCEPTION WHEN insufficient_privilege THEN
                RAISE EXCEPTION '% is no member of % and may not become one', current_user, wanted
                    USING ERRCODE = '42501', HINT = 'Let an administrator grant the role to this login.';
            END;
        END IF;
    END LOOP;
    SELECT string_agg(rolname, ', ') INTO bad
      FROM pg_roles
     WHERE rolname IN ('siaran_schema', 'siaran_owner', 'siaran_supervisor', 'siaran_agent', 'siaran_sender', 'siaran_webhook')
       AND (rolcanlogin OR rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls);
    IF bad IS NOT NULL THEN
        RAISE EXCEPTION 'these roles may do more than a group of Siaran: %', bad
            USING ERRCODE = '42501', HINT = 'ALTER ROLE ... NOLOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS';
    END IF;
    IF NOT (SELECT pg_has_role(current_user, datdba, 'MEMBER') FROM pg_database WHERE datname = current_database()) THEN
        RAISE EXCEPTION 'the database % does not belong to %', current_database(), current_user
            USING ERRCODE = '42501', HINT = 'The login that prepares a workspace has to own its database.';
    END IF;
END
$$;

-- An entry of the audit log says by which login it came, which nobody can make up.
ALTER TABLE audit_entry ADD COLUMN login text NOT NULL DEFAULT '';
COMMENT ON COLUMN audit_entry.login IS 'The database login the entry came through; empty in entries from before this was kept, whose hash is without it.';
DROP FUNCTION audit_hash(bytea, timestamptz, text, text, bigint, jsonb);
CREATE FUNCTION audit_text(at timestamptz, actor text, login text, action text, subject bigint, detail jsonb)
RETURNS text LANGUAGE sql STABLE
RETURN CASE WHEN login = '' THEN jsonb_build_array(extract(epoch FROM at)::text, actor, action, subject, detail)
            ELSE jsonb_build_array(extract(epoch FROM at)::text, actor, login, action, subject, detail) END::text;
COMMENT ON FUNCTION audit_text IS 'What of an entry its hash is over: sha256(hash of the entry before || this text).';

-- For those who may not write the log themselves: everybody.
CREATE OR REPLACE FUNCTION audit_append(who text, what text, subject bigint, more jsonb)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
DECLARE
    head bytea;
    at timestamptz;
    fresh bytea;
    entry bigint;
BEGIN
    SELECT hash INTO head FROM audit_head FOR UPDATE;
    at := clock_timestamp();
    fresh := sha256(head || convert_to(audit_text(at, who, session_user, what, subject, more), 'UTF8'));
    INSERT INTO audit_entry (occurred_at, actor, login, action, subject_id, detail, previous_hash, hash)
    VALUES (at, who, session_user, what, subject, more, head, fresh) RETURNING id INTO entry;
    UPDATE audit_head SET hash = fresh;
    RETURN entry;
END
$$;
CREATE INDEX audit_entry_subject ON audit_entry (subject_id, id) WHERE subject_id IS NOT NULL;
CREATE INDEX audit_entry_actor ON audit_entry (actor, id);

-- Parsed now and for good, and still put into the statement that calls them.
CREATE OR REPLACE FUNCTION calling_code(phone text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN substr(phone, 2, 1) IN ('1', '7') THEN substr(phone, 2, 1)
            WHEN substr(phone, 2, 2) IN ('20', '27', '30', '31', '32', '33', '34', '36', '39', '40', '41', '43', '44', '45', '46', '47', '48', '49', '51', '52', '53', '54', '55', '56', '57', '58', '60', '61', '62', '63', '64', '65', '66', '81', '82', '84', '86', '90', '91', '92', '93', '94', '95', '98') THEN substr(phone, 2, 2)
            ELSE substr(phone, 2, 3) END;
CREATE OR REPLACE FUNCTION is_blank(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN btrim(value, E' \t\n\u000b\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000') = '';

-- That its table is found first for the rest of the transaction is the work of the statement that calls it: what a
-- function with a path of its own sets ends with the function.
CREATE OR REPLACE FUNCTION begin_staging() RETURNS void LANGUAGE plpgsql SET search_path = siaran, pg_temp AS $$
BEGIN
    CREATE TEMPORARY TABLE import_row (LIKE siaran.import_row) ON COMMIT DROP;
END
$$;
CREATE OR REPLACE FUNCTION look_at_staging() RETURNS void LANGUAGE plpgsql SET search_path = siaran, pg_temp AS $$
BEGIN
    ANALYZE pg_temp.import_row;
END
$$;

-- A stop follows its number whoever writes the contact, also those who may not touch stops themselves.
ALTER FUNCTION contact_comes() SECURITY DEFINER;
ALTER FUNCTION contact_changes_number() SECURITY DEFINER;
ALTER FUNCTION contact_goes() SECURITY DEFINER;
-- Partitions can be made and dropped by the owner of their table only.
ALTER FUNCTION keep_inbox(integer) SECURITY DEFINER;

-- Everything belongs to a role nobody can log in as, and every function looks things up in one place.
ALTER SCHEMA siaran OWNER TO siaran_schema;
DO $$
DECLARE
    thing text;
BEGIN
    FOR thing IN SELECT oid::regclass::text FROM pg_class
                  WHERE relnamespace = 'siaran'::regnamespace AND relkind IN ('r', 'p', 'v') LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO siaran_schema', thing);
    END LOOP;
    FOR thing IN SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace = 'siaran'::regnamespace LOOP
        EXECUTE format('ALTER ROUTINE %s OWNER TO siaran_schema', thing);
    END LOOP;
    FOR thing IN SELECT oid::regprocedure::text FROM pg_proc
                  WHERE pronamespace = 'siaran'::regnamespace AND prokind = 'f' AND prosqlbody IS NULL LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = siaran, pg_temp', thing);
    END LOOP;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO siaran_owner, siaran_supervisor, siaran_agent, siaran_sender, siaran_webhook', current_database());
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO siaran_owner', current_database());
    IF to_regnamespace('public') IS NOT NULL THEN
        REVOKE ALL ON SCHEMA public FROM PUBLIC;
    END IF;
END
$$;

REVOKE ALL ON SCHEMA siaran FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA siaran FROM PUBLIC;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA siaran FROM PUBLIC;
REVOKE ALL ON ALL ROUTINES IN SCHEMA siaran FROM PUBLIC;
GRANT USAGE ON SCHEMA siaran TO siaran_owner, siaran_supervisor, siaran_agent, siaran_sender, siaran_webhook;

-- What later migrations make is the owner's. Whoever else is to have it is said there.
ALTER DEFAULT PRIVILEGES FOR ROLE siaran_schema REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE siaran_schema IN SCHEMA siaran GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO siaran_owner;
ALTER DEFAULT PRIVILEGES FOR ROLE siaran_schema IN SCHEMA siaran GRANT USAGE ON SEQUENCES TO siaran_owner;
ALTER DEFAULT PRIVILEGES FOR ROLE siaran_schema IN SCHEMA siaran GRANT EXECUTE ON FUNCTIONS TO siaran_owner;

-- The owner: everything but rewriting what was written down.
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA siaran TO siaran_owner;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA siaran TO siaran_owner;
REVOKE INSERT, UPDATE, DELETE ON audit_entry, audit_head, schema_migration, suppression_key, calling_zone FROM siaran_owner;
GRANT EXECUTE ON FUNCTION begin_staging(), look_at_staging(), identity_hash(text), joined_ids(integer[]), joined_fields(jsonb) TO siaran_owner;

-- The supervisor: reads what happens and what was decided, writes nothing.
GRANT SELECT ON contact, label, workflow_status, custom_field, contact_preference, consent_event, suppression,
    segment, segment_member, segment_count, campaign, campaign_message, campaign_exclusion, campaign_attempt, campaign_series,
    template, media, phone_number, messaging_limit, account_notice, conversation, conversation_message,
    import_batch, sender_process, scheduler_lease, calling_zone, workspace_setting, audit_entry, audit_head, schema_migration
    TO siaran_supervisor;

-- The agent: people and conversations, one at a time.
GRANT SELECT ON contact, label, workflow_status, custom_field, contact_preference, consent_event, suppression,
    phone_number, conversation, conversation_message, workspace_setting, schema_migration TO siaran_agent;
GRANT INSERT (display_name, phone_e164, label_ids, workflow_status_id, rating, fields) ON contact TO siaran_agent;
GRANT UPDATE (display_name, phone_e164, label_ids, workflow_status_id, rating, fields, updated_at) ON contact TO siaran_agent;
GRANT INSERT, UPDATE ON contact_preference TO siaran_agent;
GRANT INSERT ON consent_event TO siaran_agent;
GRANT UPDATE (unread) ON conversation TO siaran_agent;
-- To hold a word still while it is put on somebody takes the right to change some column of it.
GRANT UPDATE (created_at) ON label, workflow_status TO siaran_agent;
-- Asked beside a contact or a conversation; the policies below leave nothing of it to be seen.
GRANT SELECT ON segment, segment_member, campaign, campaign_message, campaign_exclusion, template TO siaran_agent;

-- Who sends: the ledger and its limits.
GRANT SELECT ON contact, contact_preference, suppression, custom_field, campaign, campaign_message, campaign_attempt, campaign_pacing,
    template, media, phone_number, phone_number_pacing, pair_pacing, messaging_limit, messaging_opening, sender_process,
    workspace_setting, schema_migration TO siaran_sender;
GRANT UPDATE (last_outbound_at, last_campaign_at, last_failed_at) ON contact TO siaran_sender;
GRANT UPDATE (status, status_reason, status_code, paused_at, finished_at, rest_until, rest_reason, resting, sends_up_to, updated_at)
    ON campaign TO siaran_sender;
GRANT UPDATE ON campaign_message, media TO siaran_sender;
GRANT INSERT, UPDATE ON campaign_attempt, campaign_pacing, phone_number_pacing, messaging_limit, sender_process TO siaran_sender;
GRANT INSERT, UPDATE, DELETE ON pair_pacing, messaging_opening TO siaran_sender;
GRANT UPDATE (throughput_per_second, quality, synced_at) ON phone_number TO siaran_sender;

-- Who receives: the inbox, and what its reports are about.
GRANT SELECT, INSERT, UPDATE ON webhook_inbox TO siaran_webhook;
GRANT USAGE ON SEQUENCE webhook_inbox_id_seq TO siaran_webhook;
GRANT SELECT ON contact, contact_preference, consent_event, campaign, campaign_message, campaign_attempt, template, phone_number,
    messaging_limit, account_notice, conversation, conversation_message, workspace_setting, schema_migration TO siaran_webhook;
GRANT INSERT ON contact, consent_event, account_notice, conversation_message TO siaran_webhook;
GRANT UPDATE (display_name, phone_e164, bsuid, conversation_count, last_inbound_at, last_outbound_at, last_delivered_at,
    last_read_at, last_replied_at, last_failed_at, updated_at) ON contact TO siaran_webhook;
GRANT INSERT, UPDATE ON contact_preference, conversation, messaging_limit TO siaran_webhook;
GRANT UPDATE ON campaign_message, campaign_attempt TO siaran_webhook;
GRANT UPDATE (status, status_reason, status_code, paused_at, updated_at) ON campaign TO siaran_webhook;
GRANT UPDATE (throughput_per_second, quality) ON phone_number TO siaran_webhook;
GRANT UPDATE (status, rejected_reason, quality, category, coming_category, synced_at) ON template TO siaran_webhook;
GRANT EXECUTE ON FUNCTION keep_inbox(integer) TO siaran_webhook;

GRANT EXECUTE ON FUNCTION audit_append(text, text, bigint, jsonb)
    TO siaran_owner, siaran_supervisor, siaran_agent, siaran_sender, siaran_webhook;
GRANT EXECUTE ON FUNCTION audit_text(timestamptz, text, text, text, bigint, jsonb), calling_code(text), is_blank(text)
    TO siaran_owner, siaran_supervisor;

-- Rows. A policy that is true costs nothing: the planner drops it. The agent has none, and so sees no row.
DO $$
DECLARE
    thing text;
BEGIN
    FOREACH thing IN ARRAY ARRAY['segment', 'segment_member', 'campaign', 'campaign_message', 'campaign_exclusion', 'template'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', thing);
        EXECUTE format('CREATE POLICY not_for_agents ON %I TO siaran_owner, siaran_supervisor, siaran_sender, siaran_webhook USING (true)', thing);
    END LOOP;
    -- An agent takes down that somebody says stop; that a stop is lifted is for the owner to say.
    FOREACH thing IN ARRAY ARRAY['contact_preference', 'consent_event'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', thing);
        EXECUTE format('CREATE POLICY everybody_else ON %I TO siaran_owner, siaran_supervisor, siaran_sender, siaran_webhook USING (true)', thing);
        EXECUTE format('CREATE POLICY agents_read ON %I FOR SELECT TO siaran_agent USING (true)', thing);
    END LOOP;
END
$$;
CREATE POLICY agents_only_stop ON contact_preference FOR INSERT TO siaran_agent WITH CHECK (marketing_opted_out);
CREATE POLICY agents_never_lift ON contact_preference FOR UPDATE TO siaran_agent USING (true) WITH CHECK (marketing_opted_out);
CREATE POLICY agents_only_stop ON consent_event FOR INSERT TO siaran_agent WITH CHECK (opted_out);
