-- What WhatsApp announces about numbers, the account and templates, beside the messages.

CREATE TABLE account_notice (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    told_at  timestamptz NOT NULL,
    field    text NOT NULL CHECK (length(field) <= 100),
    waba_id  text NOT NULL CHECK (length(waba_id) <= 512),
    number   text NOT NULL DEFAULT '',
    event    text NOT NULL DEFAULT '' CHECK (length(event) <= 200),
    detail   text NOT NULL DEFAULT '' CHECK (length(detail) <= 500),
    seen_at  timestamptz,
    UNIQUE (waba_id, field, event, number, told_at, detail)
);
CREATE INDEX account_notice_recent ON account_notice (told_at, id);
COMMENT ON TABLE account_notice IS 'Announcements of WhatsApp about the business: restrictions, quality, limits, names, warnings. Each is kept once, however often it is told.';
COMMENT ON COLUMN account_notice.seen_at IS 'When a person put it aside.';

ALTER TABLE template ADD COLUMN coming_category text NOT NULL DEFAULT '';
COMMENT ON COLUMN template.coming_category IS 'The category WhatsApp announced to move it to; empty when none is coming.';
