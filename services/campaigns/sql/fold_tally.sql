-- Takes together what the ledger appended. Whoever comes at the same moment takes other changes, or none.
WITH taken AS (
    SELECT id FROM campaign_tally_change ORDER BY id LIMIT 50000 FOR UPDATE SKIP LOCKED
), folded AS (
    DELETE FROM campaign_tally_change c USING taken WHERE c.id = taken.id
    RETURNING c.campaign_id, c.status, c.people, c.replied, c.opted_out, c.accepted
)
INSERT INTO campaign_tally AS known (campaign_id, status, people, replied, opted_out, accepted)
SELECT campaign_id, status, sum(people), sum(replied), sum(opted_out), sum(accepted)
  FROM folded
 GROUP BY campaign_id, status
 ORDER BY campaign_id, status
ON CONFLICT (campaign_id, status) DO UPDATE
   SET people = known.people + excluded.people, replied = known.replied + excluded.replied,
       opted_out = known.opted_out + excluded.opted_out, accepted = known.accepted + excluded.accepted
