-- How many people the account may still write to first, once those of more than 24 hours ago are forgotten.
WITH gone AS (
    DELETE FROM messaging_opening WHERE waba_id = :account AND opened_at <= now() - interval '24 hours' RETURNING 1
)
UPDATE messaging_limit
   SET used = greatest(0, used - (SELECT count(*) FROM gone))
 WHERE waba_id = :account
RETURNING people - used
