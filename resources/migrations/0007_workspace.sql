-- The workspace itself: settings, and who did what.

CREATE TABLE workspace_setting (
    key        text PRIMARY KEY CHECK (key ~ '^[a-z][a-z0-9_.]{0,79}$'),
    value      jsonb NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE workspace_setting IS 'Settings all programs of the workspace share. Secrets are never here.';

-- Echoed in every request, so that two workspaces on one WhatsApp account never claim each other's receipts.
INSERT INTO workspace_setting (key, value)
VALUES ('workspace.key', to_jsonb(substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)));

CREATE TABLE audit_entry (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    occurred_at   timestamptz NOT NULL,
    actor         text NOT NULL CHECK (length(actor) <= 200),
    action        text NOT NULL CHECK (action ~ '^[a-z_]+\.[a-z_]+$'),
    subject_id    bigint,
    detail        jsonb NOT NULL DEFAULT '{}',
    previous_hash bytea NOT NULL,
    hash          bytea NOT NULL UNIQUE CHECK (length(hash) = 32)
);
COMMENT ON TABLE audit_entry IS 'Append-only, hash-chained record of every decision; written in the transaction of what it tells.';

CREATE TABLE audit_head (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    hash     bytea NOT NULL
);
INSERT INTO audit_head (hash) VALUES (sha256(''::bytea));
COMMENT ON TABLE audit_head IS 'The hash of the last audit entry; its row lock puts the chain in one order.';

CREATE FUNCTION audit_hash(previous bytea, at timestamptz, actor text, action text, subject bigint, detail jsonb)
RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(previous || convert_to(jsonb_build_array(
        extract(epoch FROM at)::text, actor, action, subject, detail)::text, 'UTF8'))
$$;
COMMENT ON FUNCTION audit_hash IS 'The hash of one entry over the entry before it.';

CREATE FUNCTION audit_append(who text, what text, subject bigint, more jsonb)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    head bytea;
    at timestamptz;
    fresh bytea;
    entry bigint;
BEGIN
    SELECT hash INTO head FROM audit_head FOR UPDATE;
    at := clock_timestamp();
    fresh := audit_hash(head, at, who, what, subject, more);
    INSERT INTO audit_entry (occurred_at, actor, action, subject_id, detail, previous_hash, hash)
    VALUES (at, who, what, subject, more, head, fresh) RETURNING id INTO entry;
    UPDATE audit_head SET hash = fresh;
    RETURN entry;
END
$$;
COMMENT ON FUNCTION audit_append IS 'Adds one entry to the chain, within the caller''s transaction.';

CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = '42501';
END
$$;
COMMENT ON FUNCTION audit_refuse_change IS 'Keeps the audit log append-only.';
CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
