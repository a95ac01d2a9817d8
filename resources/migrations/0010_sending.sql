-- Sending: limits that all programs share, what a running campaign waits for, and the evidence behind each attempt.

ALTER TABLE campaign
    ADD COLUMN marketing boolean NOT NULL
        GENERATED ALWAYS AS (coalesce(content #>> '{template,category}', 'marketing') = 'marketing') STORED,
    ADD COLUMN doubt_policy text NOT NULL DEFAULT 'ask'
        CONSTRAINT campaign_doubt_policy CHECK (doubt_policy IN ('ask', 'treat_as_sent', 'try_again')),
    ADD COLUMN status_code integer,
    ADD COLUMN rest_until timestamptz,
    ADD COLUMN rest_reason text NOT NULL DEFAULT '',
    ADD COLUMN resting integer NOT NULL DEFAULT 0 CONSTRAINT campaign_resting CHECK (resting >= 0);
COMMENT ON COLUMN campaign.marketing IS 'Whether a cooldown counts its messages; free text is taken for marketing.';
COMMENT ON COLUMN campaign.doubt_policy IS 'What becomes of people in doubt once silence has become evidence: a person decides, or one of the two decided beforehand.';
COMMENT ON COLUMN campaign.status_code IS 'WhatsApp''s error code behind a pause that the sender made.';
COMMENT ON COLUMN campaign.rest_until IS 'A running campaign is not claimed from before this time; rest_reason says why, resting how many people wait.';

ALTER TABLE campaign_message
    DROP CONSTRAINT campaign_message_skip_reason_check,
    ADD CONSTRAINT campaign_message_skip_reason_check CHECK (skip_reason IN
        ('opted_out', 'suppressed', 'cooldown', 'invalid_number', 'duplicate_number', 'missing_variable'));
ALTER TABLE campaign_exclusion
    DROP CONSTRAINT campaign_exclusion_reason_check,
    ADD CONSTRAINT campaign_exclusion_reason_check CHECK (reason IN
        ('opted_out', 'suppressed', 'cooldown', 'invalid_number', 'duplicate_number', 'missing_variable'));

ALTER TABLE campaign_attempt ADD COLUMN http_status smallint;
COMMENT ON COLUMN campaign_attempt.http_status IS 'What the answer said, if there was one.';
-- Time-ordered as the table itself, so a range of minutes is a few pages; never updated, so updates stay heap-only.
CREATE INDEX campaign_attempt_claimed ON campaign_attempt USING brin (claimed_at) WITH (pages_per_range = 16);

ALTER TABLE sender_process
    ADD COLUMN machine text NOT NULL DEFAULT '',
    ADD COLUMN pid bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN sender_process.machine IS 'One start of one computer: who shares it can see whether the process still lives.';

CREATE TABLE messaging_limit (
    waba_id text PRIMARY KEY CHECK (waba_id ~ '^[0-9]{1,32}$'),
    people  integer CHECK (people > 0),
    used    integer NOT NULL DEFAULT 0 CHECK (used >= 0),
    told_at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 50);
COMMENT ON TABLE messaging_limit IS 'How many different people an account may write to first in any 24 hours; null means no limit. Shared by all its numbers and campaigns: its row lock puts claims in one order.';
COMMENT ON COLUMN messaging_limit.used IS 'Rows of messaging_opening.';

CREATE TABLE messaging_opening (
    waba_id    text NOT NULL REFERENCES messaging_limit ON DELETE CASCADE,
    phone_e164 text NOT NULL,
    opened_at  timestamptz NOT NULL,
    PRIMARY KEY (waba_id, phone_e164)
);
CREATE INDEX messaging_opening_oldest ON messaging_opening (waba_id, opened_at);
COMMENT ON TABLE messaging_opening IS 'Whom a limited account wrote to in the last 24 hours; older rows are removed by the next claim.';

CREATE TABLE pair_pacing (
    phone_number_id bigint NOT NULL REFERENCES phone_number ON DELETE CASCADE,
    phone_e164      text NOT NULL,
    free_at         timestamptz NOT NULL,
    PRIMARY KEY (phone_number_id, phone_e164)
) WITH (fillfactor = 70);
CREATE INDEX pair_pacing_over ON pair_pacing (free_at);
COMMENT ON TABLE pair_pacing IS 'Who was written to often or too often from one number (GCRA: free_at is the theoretical arrival time); only people written to again within seconds have a row.';
