-- A campaign's own pace, shared by every program that sends it, and the doubts that wait for evidence.

CREATE TABLE campaign_pacing (
    campaign_id  bigint PRIMARY KEY REFERENCES campaign ON DELETE CASCADE,
    next_slot_at timestamptz NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE campaign_pacing IS 'Hands out the time slots of a campaign that is to go slower than its number (GCRA, as phone_number_pacing).';

CREATE INDEX campaign_attempt_doubt ON campaign_attempt (campaign_id, position) WHERE outcome = 'in_doubt';
