-- The REST API of the server: who holds a token, what was answered to an act that may be repeated, and jobs.

CREATE TABLE api_token (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    role       text NOT NULL CHECK (role IN ('owner', 'supervisor', 'agent')),
    hash       bytea NOT NULL UNIQUE CHECK (length(hash) = 32),
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz,
    revoked_at timestamptz
);
CREATE UNIQUE INDEX api_token_name ON api_token (name) WHERE revoked_at IS NULL;
COMMENT ON TABLE api_token IS 'Who may use the REST API, and as what. Only the SHA-256 of a token is kept; revoked ones stay for the audit log.';

CREATE TABLE api_repeat (
    token_id     bigint NOT NULL REFERENCES api_token ON DELETE CASCADE,
    key          text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    fingerprint  bytea NOT NULL CHECK (length(fingerprint) = 32),
    begun_at     timestamptz NOT NULL DEFAULT now(),
    status       smallint,
    body         bytea,
    content_type text NOT NULL DEFAULT '',
    location     text NOT NULL DEFAULT '',
    PRIMARY KEY (token_id, key)
);
CREATE INDEX api_repeat_begun ON api_repeat (begun_at);
COMMENT ON TABLE api_repeat IS 'Acts of the last 24 hours that came with an Idempotency-Key, with what was answered; without a status the act is under way or was cut off.';

CREATE TABLE api_job (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    token_id    bigint NOT NULL REFERENCES api_token ON DELETE CASCADE,
    kind        text NOT NULL CHECK (kind ~ '^[a-z_]+\.[a-z_]+$'),
    status      text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'succeeded', 'failed')),
    progress    jsonb NOT NULL DEFAULT '{}',
    result      jsonb NOT NULL DEFAULT '{}',
    created_at  timestamptz NOT NULL DEFAULT now(),
    heard_at    timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    CONSTRAINT api_job_ends_with_a_time CHECK ((status = 'running') = (finished_at IS NULL))
);
CREATE INDEX api_job_created ON api_job (created_at);
COMMENT ON TABLE api_job IS 'Long work asked for by the API: how far it is, and what came of it. Kept for 30 days.';
COMMENT ON COLUMN api_job.heard_at IS 'When the program that does it last said so: one that is silent was ended.';

-- Counted by monitors every few seconds.
CREATE INDEX webhook_inbox_dead ON webhook_inbox (id) WHERE fault IS NOT NULL;
