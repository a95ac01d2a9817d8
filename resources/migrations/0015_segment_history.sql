-- How the number of people in a segment went.

CREATE TABLE segment_count (
    segment_id    bigint NOT NULL REFERENCES segment ON DELETE CASCADE,
    counted_at    timestamptz NOT NULL,
    contact_count integer NOT NULL CHECK (contact_count >= 0),
    PRIMARY KEY (segment_id, counted_at)
);
COMMENT ON TABLE segment_count IS 'What a segment counted when it was saved or refreshed; the last sixty are kept.';

INSERT INTO segment_count (segment_id, counted_at, contact_count)
SELECT id, last_refreshed_at, contact_count FROM segment WHERE last_refreshed_at IS NOT NULL;

-- The column that a restrict on a busy table walks.
CREATE INDEX campaign_series_segment ON campaign_series (segment_id);
