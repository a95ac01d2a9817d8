-- Reports read those who answered and those who failed without reading everybody.

-- Both change at most once or twice in the life of a message, so that its other updates stay heap-only.
CREATE INDEX campaign_message_replied ON campaign_message (campaign_id, replied_at) WHERE replied_at IS NOT NULL;
CREATE INDEX campaign_message_error ON campaign_message (campaign_id, error_code) WHERE error_code IS NOT NULL;
COMMENT ON TABLE campaign_message IS 'The ledger: one row per recipient, in exactly one status, always. No index on status or on times that every message gets, so that updates stay heap-only.';
