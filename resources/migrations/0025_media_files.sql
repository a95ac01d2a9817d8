-- The files that campaigns carry, kept in the workspace so that every program of it can send them.

CREATE TABLE media_file (
    sha256    bytea PRIMARY KEY CHECK (length(sha256) = 32),
    mime_type text NOT NULL CHECK (mime_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
    byte_size bigint NOT NULL CHECK (byte_size BETWEEN 1 AND 104857600),
    thumbnail bytea NOT NULL CHECK (length(thumbnail) <= 1048576),
    wanted_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE media_file IS 'A file that a campaign carries or may carry, under its checksum; its bytes are in media_part.';
COMMENT ON COLUMN media_file.wanted_at IS 'When somebody chose it last. What no campaign names is dropped a month later.';

CREATE TABLE media_part (
    sha256 bytea NOT NULL REFERENCES media_file ON DELETE CASCADE,
    part   integer NOT NULL CHECK (part >= 0),
    bytes  bytea NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
    PRIMARY KEY (sha256, part)
);
ALTER TABLE media_part ALTER COLUMN bytes SET STORAGE EXTERNAL; -- pictures and videos are compressed already
COMMENT ON TABLE media_part IS 'The bytes of a kept file, a megabyte at a time.';

ALTER TABLE media ADD COLUMN held_by uuid, ADD COLUMN held_until timestamptz;
COMMENT ON COLUMN media.held_by IS 'The program that uploads it now; free again once held_until has gone by.';

GRANT SELECT ON media_file, media_part TO siaran_supervisor, siaran_sender;
GRANT INSERT ON media TO siaran_sender;
