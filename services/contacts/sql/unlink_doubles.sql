-- Campaigns that have both of them keep the link to the row that came further; the other one stays as a number, and is
-- not sent any more: one person gets one message.
WITH pair AS (
    SELECT m.campaign_id, m.position, m.status,
           row_number() OVER (
               PARTITION BY m.campaign_id
               ORDER BY array_position(ARRAY['skipped', 'failed', 'pending', 'claimed', 'in_doubt', 'accepted', 'sent',
                                             'delivered', 'read'], m.status) DESC,
                        m.contact_id = (:keep)::bigint DESC) AS place
      FROM campaign_message m
     WHERE m.contact_id IN ((:keep)::bigint, (:drop)::bigint)
), loser AS (
    SELECT m.campaign_id, m.position
      FROM campaign_message m JOIN pair p USING (campaign_id, position)
     WHERE p.place = 2
     ORDER BY m.campaign_id, m.position
       FOR UPDATE OF m
)
UPDATE campaign_message m
   SET contact_id = NULL,
       status = CASE m.status WHEN 'pending' THEN 'skipped' ELSE m.status END,
       skip_reason = CASE m.status WHEN 'pending' THEN 'duplicate_number' ELSE m.skip_reason END,
       next_attempt_at = CASE m.status WHEN 'pending' THEN NULL ELSE m.next_attempt_at END
  FROM loser l
 WHERE m.campaign_id = l.campaign_id AND m.position = l.position
