-- Labels and fields move into the row of their contact, and what campaigns did with a person is kept there too: a rule
-- over a million people is then one scan of one table. The table is made anew so that columns of a fixed width come
-- first, which a scan reads fastest.

ALTER TABLE contact RENAME TO contact_before;
ALTER SEQUENCE contact_id_seq RENAME TO contact_before_id_seq;

CREATE TABLE contact_row (
    id                 bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME contact_id_seq),
    created_at         timestamptz NOT NULL DEFAULT now(),
    updated_at         timestamptz NOT NULL DEFAULT now(),
    conversation_count integer NOT NULL DEFAULT 0 CONSTRAINT contact_conversation_count CHECK (conversation_count >= 0),
    rating             smallint CONSTRAINT contact_rating CHECK (rating BETWEEN 1 AND 5),
    workflow_status_id bigint,
    last_inbound_at    timestamptz,
    last_outbound_at   timestamptz,
    last_campaign_at   timestamptz,
    last_delivered_at  timestamptz,
    last_read_at       timestamptz,
    last_replied_at    timestamptz,
    last_failed_at     timestamptz,
    phone_e164         text CONSTRAINT contact_phone_e164 CHECK (phone_e164 ~ '^\+[1-9][0-9]{6,14}$'),
    label_ids          integer[] NOT NULL DEFAULT '{}',
    fields             jsonb NOT NULL DEFAULT '{}'
                       CONSTRAINT contact_fields_are_an_object CHECK (jsonb_typeof(fields) = 'object'),
    display_name       text NOT NULL DEFAULT '' CONSTRAINT contact_display_name CHECK (length(display_name) <= 200),
    bsuid              text CONSTRAINT contact_bsuid_form CHECK (bsuid ~ '^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$'),
    CONSTRAINT contact_is_reachable CHECK (phone_e164 IS NOT NULL OR bsuid IS NOT NULL)
) WITH (fillfactor = 80);

INSERT INTO contact_row OVERRIDING SYSTEM VALUE
SELECT c.id, c.created_at, c.updated_at, c.conversation_count, c.rating, c.workflow_status_id,
       c.last_inbound_at, c.last_outbound_at, m.campaign_at, m.delivered_at, m.read_at, m.replied_at, m.failed_at,
       c.phone_e164, coalesce(l.ids, '{}'), coalesce(f.fields, '{}'), c.display_name, c.bsuid
  FROM contact_before c
  LEFT JOIN (SELECT contact_id, array_agg(label_id::integer ORDER BY label_id) AS ids
               FROM contact_label GROUP BY contact_id) l ON l.contact_id = c.id
  LEFT JOIN (SELECT v.contact_id,
                    jsonb_object_agg(k.key, coalesce(to_jsonb(v.text_value), to_jsonb(v.number_value),
                                                     to_jsonb(v.date_value), to_jsonb(v.yes_no_value))) AS fields
               FROM contact_field v JOIN custom_field k ON k.id = v.field_id GROUP BY v.contact_id) f
         ON f.contact_id = c.id
  LEFT JOIN (SELECT contact_id, max(accepted_at) AS campaign_at, max(delivered_at) AS delivered_at,
                    max(read_at) AS read_at, max(replied_at) AS replied_at, max(failed_at) AS failed_at
               FROM campaign_message WHERE contact_id IS NOT NULL GROUP BY contact_id) m ON m.contact_id = c.id
 ORDER BY c.id;

SELECT setval('contact_id_seq', last_value, is_called) FROM contact_before_id_seq;

DROP TABLE contact_label, contact_field;
-- With the references of other tables, which are made anew below.
DROP TABLE contact_before CASCADE;
ALTER TABLE contact_row RENAME TO contact;

ALTER TABLE contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (id),
    ADD CONSTRAINT contact_workflow_status_id_fkey
        FOREIGN KEY (workflow_status_id) REFERENCES workflow_status ON DELETE SET NULL;
CREATE UNIQUE INDEX contact_phone ON contact (phone_e164);
CREATE UNIQUE INDEX contact_bsuid ON contact (bsuid) WHERE bsuid IS NOT NULL;
CREATE INDEX contact_created ON contact (created_at, id);
CREATE INDEX contact_name ON contact (lower(display_name), id);

ALTER TABLE contact_preference
    ADD CONSTRAINT contact_preference_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact ON DELETE CASCADE;
ALTER TABLE consent_event
    ADD CONSTRAINT consent_event_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact ON DELETE CASCADE;
ALTER TABLE segment_member
    ADD CONSTRAINT segment_member_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact ON DELETE CASCADE;
ALTER TABLE campaign_message
    ADD CONSTRAINT campaign_message_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact ON DELETE SET NULL;
ALTER TABLE campaign_exclusion
    ADD CONSTRAINT campaign_exclusion_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact ON DELETE CASCADE;
ALTER TABLE conversation
    ADD CONSTRAINT conversation_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact ON DELETE CASCADE;

COMMENT ON TABLE contact IS 'A person the business knows: identity is the E.164 number or WhatsApp''s business-scoped user id. No index on what changes with each message, so that updates stay heap-only.';
COMMENT ON COLUMN contact.conversation_count IS 'How many conversations this person has opened; kept by the webhook processor.';
COMMENT ON COLUMN contact.label_ids IS 'Ids of label, sorted and each once.';
COMMENT ON COLUMN contact.fields IS 'Values by the key of custom_field: text, number, true or false, or a date as "YYYY-MM-DD"; no member means empty.';
COMMENT ON COLUMN contact.last_campaign_at IS 'When WhatsApp last took a campaign message for this person; kept by the sender.';
COMMENT ON COLUMN contact.last_delivered_at IS 'When a campaign message last reached this person; this and the three below are kept by the webhook processor.';

-- What a foreign key did for the side tables. People are locked in the order of their keys, as everywhere.
CREATE FUNCTION take_labels_off() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH carrier AS (
        SELECT id FROM contact
         WHERE label_ids && ARRAY(SELECT id::integer FROM gone)
         ORDER BY id
           FOR NO KEY UPDATE
    )
    UPDATE contact c
       SET label_ids = ARRAY(SELECT l FROM unnest(c.label_ids) AS l
                              WHERE l NOT IN (SELECT id FROM gone) ORDER BY l)
      FROM carrier WHERE c.id = carrier.id;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION take_labels_off IS 'Deleted labels leave the people who carried them.';
CREATE TRIGGER label_leaves_contacts AFTER DELETE ON label
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION take_labels_off();

CREATE FUNCTION empty_fields() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH holder AS (
        SELECT id FROM contact
         WHERE fields ?| ARRAY(SELECT key FROM gone)
         ORDER BY id
           FOR NO KEY UPDATE
    )
    UPDATE contact c
       SET fields = c.fields - ARRAY(SELECT key FROM gone)
      FROM holder WHERE c.id = holder.id;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION empty_fields IS 'Deleted fields leave the people who had a value.';
CREATE TRIGGER custom_field_leaves_contacts AFTER DELETE ON custom_field
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION empty_fields();
