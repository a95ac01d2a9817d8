-- Among those left out for the same reason nobody can be told apart without a contact: each who comes back takes the
-- place of one.
WITH back AS (
    SELECT (k.content ->> 'campaign_id')::bigint AS campaign_id, k.content ->> 'reason' AS reason, k.contact_id,
           row_number() OVER (PARTITION BY k.content ->> 'campaign_id', k.content ->> 'reason' ORDER BY k.contact_id)
               AS place
      FROM removed_row k
      JOIN contact c ON c.id = k.contact_id
     WHERE k.change_id = :change AND k.origin = 'campaign_exclusion'
), free AS (
    SELECT x.ctid AS spot, x.campaign_id, x.reason,
           row_number() OVER (PARTITION BY x.campaign_id, x.reason ORDER BY x.ctid) AS place
      FROM campaign_exclusion x
     WHERE x.contact_id IS NULL AND x.campaign_id IN (SELECT campaign_id FROM back)
)
UPDATE campaign_exclusion x
   SET contact_id = b.contact_id
  FROM free f JOIN back b USING (campaign_id, reason, place)
 WHERE x.ctid = f.spot AND x.contact_id IS NULL
