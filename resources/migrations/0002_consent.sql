-- Who may be written to.

CREATE TABLE contact_preference (
    contact_id          bigint PRIMARY KEY REFERENCES contact ON DELETE CASCADE,
    marketing_opted_out boolean NOT NULL DEFAULT false,
    changed_at          timestamptz NOT NULL DEFAULT now(),
    source              text NOT NULL CHECK (source IN ('keyword', 'button', 'whatsapp', 'manual', 'import')),
    evidence            text NOT NULL DEFAULT '' CHECK (length(evidence) <= 1000)
);
CREATE INDEX contact_preference_opted_out ON contact_preference (contact_id) WHERE marketing_opted_out;
COMMENT ON TABLE contact_preference IS 'The consent in force for a contact; no row means nothing was ever said.';

CREATE TABLE consent_event (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contact_id  bigint NOT NULL REFERENCES contact ON DELETE CASCADE,
    occurred_at timestamptz NOT NULL,
    opted_out   boolean NOT NULL,
    source      text NOT NULL CHECK (source IN ('keyword', 'button', 'whatsapp', 'manual', 'import')),
    evidence    text NOT NULL DEFAULT '' CHECK (length(evidence) <= 1000)
);
CREATE INDEX consent_event_contact ON consent_event (contact_id, occurred_at);
COMMENT ON TABLE consent_event IS 'Every opt-out and opt-in with its proof, in order; never changed.';
