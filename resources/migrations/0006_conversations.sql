-- What customers answer.

CREATE TABLE webhook_inbox (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    received_at  timestamptz NOT NULL DEFAULT now(),
    body         bytea NOT NULL CHECK (length(body) <= 4194304),
    processed_at timestamptz,
    unknown      integer NOT NULL DEFAULT 0,
    fault        text CHECK (length(fault) <= 500)
);
CREATE INDEX webhook_inbox_waiting ON webhook_inbox (id) WHERE processed_at IS NULL;
COMMENT ON TABLE webhook_inbox IS 'Raw webhook bodies, stored before they are acknowledged; processed in batches and replayable.';

CREATE TABLE conversation (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contact_id      bigint NOT NULL REFERENCES contact ON DELETE CASCADE,
    opened_at       timestamptz NOT NULL,
    last_message_at timestamptz NOT NULL,
    last_inbound_at timestamptz NOT NULL,
    unread          integer NOT NULL DEFAULT 0 CHECK (unread >= 0)
);
CREATE INDEX conversation_contact ON conversation (contact_id, opened_at);
CREATE INDEX conversation_recent ON conversation (last_message_at, id);
COMMENT ON TABLE conversation IS 'A run of messages with one contact; a message that comes more than 24 hours after their last one opens a new one.';

CREATE TABLE conversation_message (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    conversation_id bigint NOT NULL REFERENCES conversation ON DELETE CASCADE,
    wamid           text NOT NULL UNIQUE CHECK (length(wamid) <= 512),
    inbound         boolean NOT NULL,
    kind            text NOT NULL,
    body            text NOT NULL DEFAULT '' CHECK (length(body) <= 8192),
    payload         jsonb NOT NULL DEFAULT '{}',
    occurred_at     timestamptz NOT NULL,
    campaign_id     bigint,
    position        integer,
    FOREIGN KEY (campaign_id, position) REFERENCES campaign_message ON DELETE SET NULL
);
CREATE INDEX conversation_message_thread ON conversation_message (conversation_id, occurred_at, id);
CREATE INDEX conversation_message_campaign ON conversation_message (campaign_id, position) WHERE campaign_id IS NOT NULL;
COMMENT ON TABLE conversation_message IS 'One message of a conversation; campaign_id and position name the campaign message it answers.';
