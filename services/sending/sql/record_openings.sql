-- Whoever is written to outside the 24 hours since they last wrote counts, once, for 24 hours from the last time.
WITH opened AS (
    INSERT INTO messaging_opening (waba_id, phone_e164, opened_at)
    SELECT :account, phone, now() FROM unnest((:phones)::text[]) AS phone ORDER BY phone
    ON CONFLICT (waba_id, phone_e164) DO UPDATE SET opened_at = excluded.opened_at
    RETURNING xmax = 0 AS fresh
)
UPDATE messaging_limit SET used = used + (SELECT count(*) FROM opened WHERE fresh) WHERE waba_id = :account
