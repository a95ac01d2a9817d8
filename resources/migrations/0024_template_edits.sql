-- WhatsApp takes a change of an approved template once a day and ten times in 30 days, so they are counted.

ALTER TABLE template ADD COLUMN approved_edits timestamptz[] NOT NULL DEFAULT '{}'
    CHECK (cardinality(approved_edits) <= 10);
COMMENT ON COLUMN template.approved_edits IS 'When it was changed from here while it was approved: the last ten at most.';
