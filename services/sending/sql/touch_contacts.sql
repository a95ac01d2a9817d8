-- "Last message out" of the people just reached, locked in the order that the webhook processor uses too.
WITH reached AS (
    SELECT c.id
      FROM unnest((:campaigns)::bigint[], (:positions)::integer[]) AS o (campaign_id, position)
      JOIN campaign_message m ON m.campaign_id = o.campaign_id AND m.position = o.position
      JOIN contact c ON c.id = m.contact_id
     ORDER BY c.id
       FOR NO KEY UPDATE OF c
)
UPDATE contact c SET last_outbound_at = now() FROM reached WHERE c.id = reached.id
