-- An account that had no limit kept no list: the last 24 hours are taken from the ledger.
WITH opened AS (
    INSERT INTO messaging_opening (waba_id, phone_e164, opened_at)
    SELECT n.waba_id, m.phone_e164, max(a.claimed_at)
      FROM campaign_attempt a
      JOIN campaign_message m ON m.campaign_id = a.campaign_id AND m.position = a.position
      JOIN campaign c ON c.id = a.campaign_id
      JOIN phone_number n ON n.id = c.phone_number_id
     WHERE n.waba_id = :account AND a.claimed_at > now() - interval '24 hours'
       AND a.outcome IN ('intent', 'in_doubt', 'accepted')
     GROUP BY n.waba_id, m.phone_e164
    ON CONFLICT (waba_id, phone_e164) DO NOTHING
    RETURNING 1
)
UPDATE messaging_limit SET used = used + (SELECT count(*) FROM opened) WHERE waba_id = :account
