-- What campaigns had still to send to those who go. Rows are locked in the order of their keys.
WITH gone AS MATERIALIZED (
    SELECT unnest(p.contacts) AS id FROM bulk_change_part p WHERE p.change_id = :change
), waiting AS (
    SELECT m.campaign_id, m.position
      FROM campaign_message m JOIN gone ON gone.id = m.contact_id
     WHERE m.status = 'pending'
     ORDER BY m.campaign_id, m.position
       FOR UPDATE OF m
)
UPDATE campaign_message m
   SET status = 'skipped', skip_reason = 'suppressed', next_attempt_at = NULL
  FROM waiting w
 WHERE m.campaign_id = w.campaign_id AND m.position = w.position AND m.status = 'pending'
