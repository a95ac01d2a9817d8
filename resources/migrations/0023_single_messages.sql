-- Messages to one person outside of campaigns: what somebody of the business answers, and the confirmation of an opt-out.

CREATE TABLE single_message (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contact_id      bigint NOT NULL REFERENCES contact ON DELETE CASCADE,
    phone_number_id bigint REFERENCES phone_number ON DELETE CASCADE,
    purpose         text NOT NULL DEFAULT 'answer' CHECK (purpose IN ('answer', 'confirmation')),
    kind            text NOT NULL DEFAULT 'text' CHECK (kind IN ('text', 'template', 'image', 'video', 'audio', 'document')),
    body            text NOT NULL DEFAULT '' CHECK (length(body) <= 4096),
    content         jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(content) = 'object'),
    context_wamid   text CHECK (length(context_wamid) <= 512),
    asked_by        text NOT NULL CHECK (length(asked_by) <= 200),
    asked_at        timestamptz NOT NULL DEFAULT now(),
    send_after      timestamptz NOT NULL DEFAULT now(),
    status          text NOT NULL DEFAULT 'pending' CHECK (status IN
        ('pending', 'claimed', 'in_doubt', 'accepted', 'sent', 'failed', 'delivered', 'read', 'skipped')),
    attempts        smallint NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    claimed_by      uuid,
    claimed_at      timestamptz,
    wamid           text UNIQUE CHECK (length(wamid) <= 512),
    accepted_at     timestamptz,
    delivered_at    timestamptz,
    read_at         timestamptz,
    failed_at       timestamptz,
    error_code      integer,
    reason          text NOT NULL DEFAULT '' CHECK (length(reason) <= 100),
    repeated_by     bigint REFERENCES single_message ON DELETE SET NULL,
    CONSTRAINT single_message_words CHECK (kind NOT IN ('text', 'template') OR body <> ''),
    CONSTRAINT single_message_content CHECK (kind = 'text' OR content <> '{}'),
    CONSTRAINT single_message_claim CHECK (status <> 'claimed' OR (claimed_by IS NOT NULL AND claimed_at IS NOT NULL))
) WITH (fillfactor = 70);
CREATE INDEX single_message_thread ON single_message (contact_id, asked_at, id);
CREATE INDEX single_message_open ON single_message (id) WHERE status IN ('pending', 'claimed');
CREATE INDEX single_message_repeated ON single_message (repeated_by) WHERE repeated_by IS NOT NULL;
CREATE UNIQUE INDEX single_message_confirmed_once ON single_message (context_wamid) WHERE purpose = 'confirmation';
COMMENT ON TABLE single_message IS 'A message to one person outside of campaigns; put on the wire at most once for each attempt, as campaign_message is.';
COMMENT ON COLUMN single_message.phone_number_id IS 'The number that sends it; null for the number of the program that meets it.';
COMMENT ON COLUMN single_message.body IS 'What the person reads: the words, the filled text of a template, or the caption of a file.';
COMMENT ON COLUMN single_message.content IS 'Of a template its snapshot with the values as fixed words; of a file its id, name and type; of words nothing.';
COMMENT ON COLUMN single_message.status IS 'The words of campaign_message; skipped was left out by us, for the reason beside it.';
COMMENT ON COLUMN single_message.claimed_by IS 'The sender that stored the intent. Nobody sends it again when that sender goes without a word: it is in doubt then.';
COMMENT ON COLUMN single_message.repeated_by IS 'A person sent it again by this message.';

-- Who looks after a conversation asks, the sender sends, webhooks tell the rest.
GRANT SELECT ON single_message TO siaran_supervisor, siaran_agent, siaran_sender, siaran_webhook;
GRANT INSERT, UPDATE ON single_message TO siaran_agent;
GRANT UPDATE ON single_message TO siaran_sender;
GRANT INSERT, UPDATE ON single_message TO siaran_webhook;
GRANT UPDATE (last_message_at) ON conversation TO siaran_agent;
