-- Messages that may mean stop wait for a person, and lists of numbers that stop.

ALTER TABLE conversation_message
    ADD COLUMN stop_verdict    text CHECK (stop_verdict IN ('open', 'stop', 'no_stop', 'overtaken')),
    ADD COLUMN stop_settled_at timestamptz,
    ADD COLUMN stop_settled_by text CHECK (length(stop_settled_by) <= 200);
COMMENT ON COLUMN conversation_message.stop_verdict IS 'Of a message that may mean stop: open until a person has decided, or until its sender said stop in so many words.';
COMMENT ON COLUMN conversation_message.stop_settled_by IS 'The person who decided; null when nobody had to.';
CREATE INDEX conversation_message_stop_open ON conversation_message (occurred_at, id) WHERE stop_verdict = 'open';
GRANT UPDATE (stop_verdict, stop_settled_at, stop_settled_by) ON conversation_message TO siaran_webhook, siaran_agent;

-- The list of who said stop, newest first.
CREATE INDEX contact_preference_stopped ON contact_preference (changed_at, contact_id) WHERE marketing_opted_out;

-- A list of numbers and a contact that is being made must see each other, whoever commits first: else a number of the
-- list could come to be somebody who may be written to. Lists take the lock alone.
CREATE FUNCTION wait_for_stop_lists() RETURNS trigger LANGUAGE plpgsql SET search_path = siaran, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtext('siaran.stop_list'));
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION wait_for_stop_lists IS 'A list of numbers that stop is taken in before a contact gets a number, or after it has one.';
CREATE TRIGGER contact_waits_for_stop_lists BEFORE INSERT OR UPDATE OF phone_e164, bsuid ON contact
    FOR EACH STATEMENT EXECUTE FUNCTION wait_for_stop_lists();
