-- Campaigns and the ledger: who gets what, and what became of it.

CREATE TABLE campaign (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name            text NOT NULL CHECK (length(name) <= 120),
    status          text NOT NULL DEFAULT 'draft'
                    CHECK (status IN ('draft', 'scheduled', 'running', 'paused', 'completed', 'stopped')),
    status_reason   text NOT NULL DEFAULT '',
    segment_id      bigint REFERENCES segment ON DELETE RESTRICT,
    criteria        jsonb,
    content         jsonb NOT NULL DEFAULT '{}',
    phone_number_id bigint REFERENCES phone_number ON DELETE RESTRICT,
    rate_per_second integer NOT NULL DEFAULT 0 CHECK (rate_per_second >= 0),
    cooldown_days   integer NOT NULL DEFAULT 0 CHECK (cooldown_days >= 0),
    scheduled_at    timestamptz,
    time_zone       text NOT NULL DEFAULT 'Asia/Jakarta',
    matched         integer NOT NULL DEFAULT 0 CHECK (matched >= 0),
    frozen_at       timestamptz,
    started_at      timestamptz,
    paused_at       timestamptz,
    finished_at     timestamptz,
    created_at      timestamptz NOT NULL DEFAULT now(),
    updated_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT campaign_scheduled_has_a_time CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL),
    CONSTRAINT campaign_beyond_draft_is_whole CHECK (status = 'draft' OR (segment_id IS NOT NULL AND btrim(name) <> '')),
    CONSTRAINT campaign_under_way_is_frozen CHECK (status NOT IN ('running', 'paused', 'completed') OR frozen_at IS NOT NULL)
);
CREATE INDEX campaign_due ON campaign (scheduled_at) WHERE status = 'scheduled';
CREATE INDEX campaign_segment ON campaign (segment_id);
COMMENT ON TABLE campaign IS 'One message to one segment. content and criteria are snapshots: later edits of a template or segment change nothing here.';

CREATE TABLE campaign_message (
    campaign_id     bigint NOT NULL REFERENCES campaign ON DELETE CASCADE,
    position        integer NOT NULL CHECK (position > 0),
    contact_id      bigint REFERENCES contact ON DELETE SET NULL,
    phone_e164      text NOT NULL,
    status          text NOT NULL DEFAULT 'pending'
                    CHECK (status IN ('pending', 'claimed', 'in_doubt', 'accepted', 'sent', 'delivered', 'read', 'failed', 'skipped')),
    attempts        smallint NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_attempt_at timestamptz,
    skip_reason     text CHECK (skip_reason IN ('opted_out', 'cooldown', 'invalid_number', 'duplicate_number', 'missing_variable')),
    error_code      integer,
    error_detail    text CHECK (length(error_detail) <= 500),
    accepted_at     timestamptz,
    sent_at         timestamptz,
    delivered_at    timestamptz,
    read_at         timestamptz,
    failed_at       timestamptz,
    replied_at      timestamptz,
    reply_text      text CHECK (length(reply_text) <= 4096),
    opted_out_at    timestamptz,
    PRIMARY KEY (campaign_id, position),
    CONSTRAINT campaign_message_skipped_has_a_reason CHECK ((status = 'skipped') = (skip_reason IS NOT NULL))
) WITH (fillfactor = 50);
CREATE UNIQUE INDEX campaign_message_contact ON campaign_message (campaign_id, contact_id);
CREATE UNIQUE INDEX campaign_message_phone ON campaign_message (campaign_id, phone_e164);
CREATE INDEX campaign_message_of_contact ON campaign_message (contact_id, campaign_id);
COMMENT ON TABLE campaign_message IS 'The ledger: one row per recipient, in exactly one status, always. No index on status or times, so that updates stay heap-only.';
COMMENT ON COLUMN campaign_message.position IS 'Dense number of the recipient within the campaign: the claim walks it upwards.';

CREATE TABLE campaign_exclusion (
    campaign_id bigint NOT NULL REFERENCES campaign ON DELETE CASCADE,
    contact_id  bigint NOT NULL REFERENCES contact ON DELETE CASCADE,
    reason      text NOT NULL CHECK (reason IN ('opted_out', 'cooldown', 'invalid_number', 'duplicate_number', 'missing_variable')),
    PRIMARY KEY (campaign_id, contact_id)
);
CREATE INDEX campaign_exclusion_contact ON campaign_exclusion (contact_id);
COMMENT ON TABLE campaign_exclusion IS 'Whom the segment matched and the freeze left out, each with the one reason that came first.';

CREATE TABLE sender_process (
    id           uuid PRIMARY KEY,
    host         text NOT NULL,
    started_at   timestamptz NOT NULL DEFAULT now(),
    heartbeat_at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 50);
COMMENT ON TABLE sender_process IS 'Every program that has sent, and when it last said it lives.';

CREATE TABLE campaign_attempt (
    campaign_id  bigint NOT NULL,
    position     integer NOT NULL,
    attempt      smallint NOT NULL CHECK (attempt > 0),
    sender_id    uuid NOT NULL REFERENCES sender_process,
    claimed_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    outcome      text NOT NULL DEFAULT 'intent'
                 CHECK (outcome IN ('intent', 'accepted', 'rejected', 'not_sent', 'in_doubt', 'presumed_not_sent')),
    wamid        text CHECK (length(wamid) <= 512),
    error_code   integer,
    error_detail text CHECK (length(error_detail) <= 500),
    settled_at   timestamptz,
    PRIMARY KEY (campaign_id, position, attempt),
    FOREIGN KEY (campaign_id, position) REFERENCES campaign_message ON DELETE CASCADE,
    CONSTRAINT campaign_attempt_settled_has_a_time CHECK ((outcome = 'intent') = (settled_at IS NULL))
) WITH (fillfactor = 70);
CREATE UNIQUE INDEX campaign_attempt_wamid ON campaign_attempt (wamid) WHERE wamid IS NOT NULL;
CREATE INDEX campaign_attempt_open ON campaign_attempt (sender_id) WHERE outcome = 'intent';
COMMENT ON TABLE campaign_attempt IS 'Every single request to WhatsApp: stored before its first byte, settled by its answer or by the echo in a webhook.';
