-- Contacts by hand: the list by name as one walk over an index, what bulk changes need to be taken back, and numbers that
-- stay stopped whoever brings them back.

-- The name itself lets a walk over the whole list stay in the index: 0.1 s instead of 1.4 s for a million people.
DROP INDEX contact_name;
CREATE INDEX contact_name ON contact (lower(display_name), id) INCLUDE (display_name);

-- Whoever leaves the workspace stays a number in the campaigns that left them out.
ALTER TABLE campaign_exclusion
    DROP CONSTRAINT campaign_exclusion_pkey,
    ALTER COLUMN contact_id DROP NOT NULL,
    ADD CONSTRAINT campaign_exclusion_once UNIQUE (campaign_id, contact_id);
COMMENT ON COLUMN campaign_exclusion.contact_id IS 'Null for somebody who is no contact any more: the numbers of a campaign add up for ever.';

CREATE OR REPLACE FUNCTION leave_campaigns() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH written AS (
        SELECT m.campaign_id, m.position FROM campaign_message m JOIN gone ON gone.id = m.contact_id
         ORDER BY m.campaign_id, m.position FOR UPDATE OF m
    )
    UPDATE campaign_message m SET contact_id = NULL
      FROM written w WHERE m.campaign_id = w.campaign_id AND m.position = w.position;
    UPDATE campaign_exclusion e SET contact_id = NULL FROM gone WHERE e.contact_id = gone.id;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION leave_campaigns IS 'Deleted people stay in the ledger and among the left out as numbers without a contact.';

CREATE TABLE suppression_key (
    only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    inner_pad bytea NOT NULL CHECK (length(inner_pad) = 64),
    outer_pad bytea NOT NULL CHECK (length(outer_pad) = 64)
);
COMMENT ON TABLE suppression_key IS 'The key of identity_hash(), made with the database and never changed, in the two forms that HMAC (RFC 2104) wants.';

DO $$
DECLARE
    key bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
    inner_pad bytea := decode(repeat('36', 64), 'hex');
    outer_pad bytea := decode(repeat('5c', 64), 'hex');
BEGIN
    FOR place IN 0..31 LOOP
        inner_pad := set_byte(inner_pad, place, get_byte(inner_pad, place) # get_byte(key, place));
        outer_pad := set_byte(outer_pad, place, get_byte(outer_pad, place) # get_byte(key, place));
    END LOOP;
    INSERT INTO suppression_key (inner_pad, outer_pad) VALUES (inner_pad, outer_pad);
END
$$;

CREATE FUNCTION identity_hash(identity text) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256((SELECT outer_pad FROM suppression_key)
                  || sha256((SELECT inner_pad FROM suppression_key) || convert_to(identity, 'UTF8')))
$$;
COMMENT ON FUNCTION identity_hash IS 'HMAC-SHA256 of a number in E.164 or a user id of WhatsApp.';

CREATE TABLE suppression (
    identity_hash bytea PRIMARY KEY CHECK (length(identity_hash) = 32),
    reason        text NOT NULL CHECK (reason IN ('erased', 'opted_out')),
    since         timestamptz NOT NULL DEFAULT now(),
    source        text NOT NULL DEFAULT 'manual' CHECK (source IN ('keyword', 'button', 'whatsapp', 'manual', 'import')),
    contact_id    bigint REFERENCES contact ON DELETE SET NULL
);
CREATE INDEX suppression_contact ON suppression (contact_id) WHERE contact_id IS NOT NULL;
COMMENT ON TABLE suppression IS 'Numbers and user ids no campaign may write to although no contact says so: erased people, and people who had said stop when their contact was removed.';
COMMENT ON COLUMN suppression.source IS 'How they said stop.';
COMMENT ON COLUMN suppression.contact_id IS 'Who has this number again: kept by the triggers of contact, so that nobody needs the hash to ask.';

CREATE FUNCTION keep_stopped(contact bigint, identity text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO suppression (identity_hash, reason, since, source)
    SELECT identity_hash(identity), 'opted_out', p.changed_at, p.source
      FROM contact_preference p
     WHERE p.contact_id = contact AND p.marketing_opted_out AND identity IS NOT NULL
    ON CONFLICT (identity_hash) DO NOTHING
$$;
COMMENT ON FUNCTION keep_stopped IS 'A number that leaves a contact who said stop stays stopped.';

CREATE FUNCTION stop_again(contact bigint, identity text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    known suppression;
BEGIN
    SELECT s.* INTO known FROM suppression s WHERE s.identity_hash = identity_hash(identity) FOR UPDATE;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    INSERT INTO consent_event (contact_id, occurred_at, opted_out, source)
    VALUES (contact, known.since, true, known.source);
    INSERT INTO contact_preference AS p (contact_id, marketing_opted_out, changed_at, source)
    VALUES (contact, true, known.since, known.source)
    ON CONFLICT (contact_id) DO UPDATE
       SET marketing_opted_out = true, changed_at = greatest(p.changed_at, excluded.changed_at),
           source = excluded.source, evidence = ''
     WHERE NOT p.marketing_opted_out;
    IF known.reason = 'opted_out' THEN
        DELETE FROM suppression s WHERE s.identity_hash = known.identity_hash;
    ELSE
        UPDATE suppression s SET contact_id = contact WHERE s.identity_hash = known.identity_hash;
    END IF;
END
$$;
COMMENT ON FUNCTION stop_again IS 'A number that said stop says it for the contact it comes to. Of erased people the suppression stays until a person of the business lifts it.';

CREATE FUNCTION contact_comes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM suppression) THEN
        PERFORM stop_again(f.id, told.identity)
           FROM fresh f
          CROSS JOIN LATERAL (VALUES (f.phone_e164), (f.bsuid)) AS told (identity)
           JOIN suppression s ON s.identity_hash = identity_hash(told.identity)
          ORDER BY f.id;
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION contact_comes IS 'However somebody becomes a contact: an import, a message, a person, an undo.';
CREATE TRIGGER contact_comes AFTER INSERT ON contact
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION contact_comes();

CREATE FUNCTION contact_changes_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF old.phone_e164 IS DISTINCT FROM new.phone_e164 THEN
        PERFORM keep_stopped(new.id, old.phone_e164);
        PERFORM stop_again(new.id, new.phone_e164);
    END IF;
    IF old.bsuid IS DISTINCT FROM new.bsuid THEN
        PERFORM keep_stopped(new.id, old.bsuid);
        PERFORM stop_again(new.id, new.bsuid);
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION contact_changes_number IS 'The number that is given up stays stopped, and a stopped one brings its stop.';
CREATE TRIGGER contact_changes_number AFTER UPDATE OF phone_e164, bsuid ON contact
    FOR EACH ROW WHEN (old.phone_e164 IS DISTINCT FROM new.phone_e164 OR old.bsuid IS DISTINCT FROM new.bsuid)
    EXECUTE FUNCTION contact_changes_number();

CREATE FUNCTION contact_goes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM keep_stopped(old.id, old.phone_e164);
    PERFORM keep_stopped(old.id, old.bsuid);
    RETURN old;
END
$$;
COMMENT ON FUNCTION contact_goes IS 'Before the row and its consent go: who said stop stays stopped.';
CREATE TRIGGER contact_goes BEFORE DELETE ON contact FOR EACH ROW EXECUTE FUNCTION contact_goes();

CREATE TABLE bulk_change (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    made_at timestamptz NOT NULL DEFAULT now(),
    kind    text NOT NULL CHECK (kind IN ('label_added', 'label_taken_off', 'status_set', 'removed')),
    word_id bigint
);
COMMENT ON TABLE bulk_change IS 'A change of many contacts that can be taken back for 30 days; then it is removed with all it kept.';
COMMENT ON COLUMN bulk_change.word_id IS 'The label, or the workflow status; null for none.';

CREATE TABLE bulk_change_part (
    change_id bigint NOT NULL REFERENCES bulk_change ON DELETE CASCADE,
    former_id bigint,
    contacts  bigint[] NOT NULL
);
CREATE INDEX bulk_change_part_change ON bulk_change_part (change_id);
COMMENT ON TABLE bulk_change_part IS 'Who was different before: the contacts that had the workflow status former_id (null: none), or that got or lost the label.';

CREATE TABLE removed_row (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    change_id  bigint NOT NULL REFERENCES bulk_change ON DELETE CASCADE,
    contact_id bigint NOT NULL,
    origin     text NOT NULL,
    content    jsonb NOT NULL
);
CREATE INDEX removed_row_change ON removed_row (change_id, origin);
CREATE INDEX removed_row_contact ON removed_row (contact_id);
CREATE INDEX removed_row_phone ON removed_row ((content ->> 'phone_e164')) WHERE origin = 'contact';
COMMENT ON TABLE removed_row IS 'A row as it was when its contact was removed; origin names its table.';
