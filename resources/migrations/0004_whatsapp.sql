-- What WhatsApp knows of us: numbers, templates, media.

CREATE TABLE phone_number (
    id                    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    remote_id             text NOT NULL UNIQUE CHECK (remote_id ~ '^[0-9]{1,32}$'),
    waba_id               text NOT NULL CHECK (waba_id ~ '^[0-9]{1,32}$'),
    display_number        text NOT NULL DEFAULT '',
    verified_name         text NOT NULL DEFAULT '',
    quality               text NOT NULL DEFAULT '',
    throughput_per_second integer NOT NULL DEFAULT 80 CHECK (throughput_per_second BETWEEN 1 AND 1000),
    synced_at             timestamptz,
    created_at            timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE phone_number IS 'A business number that sends; remote_id is WhatsApp''s phone-number-id.';

CREATE TABLE phone_number_pacing (
    phone_number_id bigint PRIMARY KEY REFERENCES phone_number ON DELETE CASCADE,
    next_slot_at    timestamptz NOT NULL DEFAULT now(),
    slowed_to       double precision CHECK (slowed_to > 0),
    slowed_at       timestamptz
) WITH (fillfactor = 50);
COMMENT ON TABLE phone_number_pacing IS 'Hands out time slots of one number to every process that sends (GCRA: next_slot_at is the theoretical arrival time).';
COMMENT ON COLUMN phone_number_pacing.slowed_to IS 'Messages per second learned from throttling; null means the full level.';

CREATE TABLE template (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    waba_id          text NOT NULL CHECK (waba_id ~ '^[0-9]{1,32}$'),
    remote_id        text NOT NULL DEFAULT '',
    name             text NOT NULL CHECK (name <> '' AND length(name) <= 512),
    language         text NOT NULL CHECK (language <> '' AND length(language) <= 16),
    category         text NOT NULL,
    status           text NOT NULL,
    quality          text NOT NULL DEFAULT '',
    rejected_reason  text NOT NULL DEFAULT '',
    named_parameters boolean NOT NULL DEFAULT false,
    components       jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(components) = 'array'),
    synced_at        timestamptz NOT NULL DEFAULT now(),
    removed_at       timestamptz,
    UNIQUE (waba_id, name, language)
);
COMMENT ON TABLE template IS 'The last known copy of a message template; status and category are WhatsApp''s own words in upper case.';

CREATE TABLE media (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    phone_number_id bigint NOT NULL REFERENCES phone_number ON DELETE CASCADE,
    sha256          bytea NOT NULL CHECK (length(sha256) = 32),
    mime_type       text NOT NULL,
    byte_size       bigint NOT NULL CHECK (byte_size > 0),
    file_name       text NOT NULL DEFAULT '' CHECK (length(file_name) <= 255),
    remote_id       text,
    expires_at      timestamptz,
    created_at      timestamptz NOT NULL DEFAULT now(),
    UNIQUE (phone_number_id, sha256)
);
COMMENT ON TABLE media IS 'A file that was uploaded for sending; WhatsApp keeps it 30 days under remote_id.';
