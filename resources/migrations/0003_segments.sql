-- Audiences by rule.

CREATE TABLE segment (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name              text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 120),
    description       text NOT NULL DEFAULT '' CHECK (length(description) <= 1000),
    kind              text NOT NULL CHECK (kind IN ('static', 'dynamic')),
    criteria          jsonb NOT NULL,
    contact_count     integer NOT NULL DEFAULT 0 CHECK (contact_count >= 0),
    last_refreshed_at timestamptz,
    created_at        timestamptz NOT NULL DEFAULT now(),
    updated_at        timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX segment_name ON segment (lower(name));
COMMENT ON TABLE segment IS 'A named rule over contacts: static keeps a frozen list, dynamic is computed whenever it is used.';
COMMENT ON COLUMN segment.criteria IS 'The rule tree as JSON, as services/domain/Criteria writes it.';

CREATE TABLE segment_member (
    segment_id bigint NOT NULL REFERENCES segment ON DELETE CASCADE,
    contact_id bigint NOT NULL REFERENCES contact ON DELETE CASCADE,
    PRIMARY KEY (segment_id, contact_id)
);
CREATE INDEX segment_member_contact ON segment_member (contact_id);
COMMENT ON TABLE segment_member IS 'The frozen people of a static segment.';
