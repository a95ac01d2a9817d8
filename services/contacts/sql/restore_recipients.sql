-- The ledger knows them again, and what was skipped because they went waits again while its campaign still goes on.
WITH back AS MATERIALIZED (
    SELECT (k.content ->> 'campaign_id')::bigint AS campaign_id, (k.content ->> 'position')::integer AS position,
           (k.content ->> 'pending')::boolean AS was_pending, k.contact_id
      FROM removed_row k
      JOIN contact c ON c.id = k.contact_id
     WHERE k.change_id = :change AND k.origin = 'campaign_message'
), rows AS (
    SELECT m.campaign_id, m.position, b.contact_id,
           b.was_pending AND m.status = 'skipped' AND m.skip_reason = 'suppressed'
               AND g.status IN ('scheduled', 'holding', 'running', 'paused') AS waits_again
      FROM campaign_message m
      JOIN back b ON b.campaign_id = m.campaign_id AND b.position = m.position
      JOIN campaign g ON g.id = m.campaign_id
     WHERE m.contact_id IS NULL
     ORDER BY m.campaign_id, m.position
       FOR UPDATE OF m
)
UPDATE campaign_message m
   SET contact_id = r.contact_id,
       status = CASE WHEN r.waits_again THEN 'pending' ELSE m.status END,
       skip_reason = CASE WHEN r.waits_again THEN NULL ELSE m.skip_reason END
  FROM rows r
 WHERE m.campaign_id = r.campaign_id AND m.position = r.position
