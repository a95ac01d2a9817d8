-- Contacts and everything that describes them.

CREATE TABLE workflow_status (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 80),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX workflow_status_name ON workflow_status (lower(name));
COMMENT ON TABLE workflow_status IS 'The workspace''s own words for where a customer stands.';

CREATE TABLE contact (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    display_name       text NOT NULL DEFAULT '' CHECK (length(display_name) <= 200),
    phone_e164         text CHECK (phone_e164 ~ '^\+[1-9][0-9]{6,14}$'),
    bsuid              text CHECK (bsuid ~ '^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$'),
    workflow_status_id bigint REFERENCES workflow_status ON DELETE SET NULL,
    rating             smallint CHECK (rating BETWEEN 1 AND 5),
    conversation_count integer NOT NULL DEFAULT 0 CHECK (conversation_count >= 0),
    last_inbound_at    timestamptz,
    last_outbound_at   timestamptz,
    created_at         timestamptz NOT NULL DEFAULT now(),
    updated_at         timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT contact_is_reachable CHECK (phone_e164 IS NOT NULL OR bsuid IS NOT NULL)
);
CREATE UNIQUE INDEX contact_phone ON contact (phone_e164);
CREATE UNIQUE INDEX contact_bsuid ON contact (bsuid) WHERE bsuid IS NOT NULL;
CREATE INDEX contact_created ON contact (created_at, id);
CREATE INDEX contact_last_inbound ON contact (last_inbound_at, id) WHERE last_inbound_at IS NOT NULL;
CREATE INDEX contact_last_outbound ON contact (last_outbound_at, id) WHERE last_outbound_at IS NOT NULL;
CREATE INDEX contact_workflow_status ON contact (workflow_status_id, id) WHERE workflow_status_id IS NOT NULL;
CREATE INDEX contact_rating ON contact (rating, id) WHERE rating IS NOT NULL;
COMMENT ON TABLE contact IS 'A person the business knows: identity is the E.164 number or WhatsApp''s business-scoped user id.';
COMMENT ON COLUMN contact.conversation_count IS 'How many conversations this person has opened; kept by the webhook processor.';

CREATE TABLE label (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 80),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX label_name ON label (lower(name));
COMMENT ON TABLE label IS 'A word the owner sticks on contacts.';

CREATE TABLE contact_label (
    label_id   bigint NOT NULL REFERENCES label ON DELETE CASCADE,
    contact_id bigint NOT NULL REFERENCES contact ON DELETE CASCADE,
    PRIMARY KEY (label_id, contact_id)
);
CREATE INDEX contact_label_contact ON contact_label (contact_id, label_id);
COMMENT ON TABLE contact_label IS 'Which contact carries which label.';

CREATE TABLE custom_field (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key        text NOT NULL UNIQUE CHECK (key ~ '^[a-z][a-z0-9_]{0,59}$'),
    label      text NOT NULL CHECK (btrim(label) <> '' AND length(label) <= 80),
    type       text NOT NULL CHECK (type IN ('text', 'number', 'date', 'yes_no', 'choice')),
    choices    text[] NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (id, type)
);
COMMENT ON TABLE custom_field IS 'The catalogue of the workspace''s own contact fields; the key and the type never change.';

CREATE TABLE contact_field (
    field_id     bigint NOT NULL,
    contact_id   bigint NOT NULL REFERENCES contact ON DELETE CASCADE,
    type         text NOT NULL,
    text_value   text CHECK (length(text_value) <= 2000),
    number_value double precision,
    date_value   date,
    yes_no_value boolean,
    PRIMARY KEY (field_id, contact_id),
    FOREIGN KEY (field_id, type) REFERENCES custom_field (id, type) ON DELETE CASCADE,
    CONSTRAINT contact_field_value_matches_type CHECK (
        num_nonnulls(text_value, number_value, date_value, yes_no_value) = 1
        AND CASE type
            WHEN 'text' THEN text_value IS NOT NULL
            WHEN 'choice' THEN text_value IS NOT NULL
            WHEN 'number' THEN number_value IS NOT NULL
            WHEN 'date' THEN date_value IS NOT NULL
            WHEN 'yes_no' THEN yes_no_value IS NOT NULL
            ELSE false
        END)
);
CREATE INDEX contact_field_contact ON contact_field (contact_id, field_id);
CREATE INDEX contact_field_text ON contact_field (field_id, lower(left(text_value, 200)), contact_id) WHERE text_value IS NOT NULL;
CREATE INDEX contact_field_number ON contact_field (field_id, number_value, contact_id) WHERE number_value IS NOT NULL;
CREATE INDEX contact_field_date ON contact_field (field_id, date_value, contact_id) WHERE date_value IS NOT NULL;
COMMENT ON TABLE contact_field IS 'One typed value of one custom field for one contact; no row means empty.';

CREATE TABLE import_batch (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file_name   text NOT NULL CHECK (length(file_name) <= 255),
    started_at  timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    added       integer NOT NULL DEFAULT 0 CHECK (added >= 0),
    merged      integer NOT NULL DEFAULT 0 CHECK (merged >= 0),
    rejected    integer NOT NULL DEFAULT 0 CHECK (rejected >= 0)
);
COMMENT ON TABLE import_batch IS 'One file that was imported, and how it ended.';

CREATE UNLOGGED TABLE import_row (
    import_id       bigint NOT NULL REFERENCES import_batch ON DELETE CASCADE,
    line            integer NOT NULL,
    display_name    text NOT NULL DEFAULT '',
    phone_e164      text NOT NULL,
    labels          text[] NOT NULL DEFAULT '{}',
    workflow_status text NOT NULL DEFAULT '',
    rating          smallint,
    fields          jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (import_id, line)
);
COMMENT ON TABLE import_row IS 'Staging of an import: filled by COPY, merged by set statements, emptied at the end. Not crash-safe on purpose.';
