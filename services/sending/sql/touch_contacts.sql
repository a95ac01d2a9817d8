-- "Last message out", "last campaign" and "last failed" of the people an attempt was settled for, locked in the order
-- that the webhook processor uses too.
WITH settled AS (
    SELECT c.id, o.accepted = 1 AS accepted
      FROM unnest((:campaigns)::bigint[], (:positions)::integer[], (:accepted)::integer[])
               AS o (campaign_id, position, accepted)
      JOIN campaign_message m ON m.campaign_id = o.campaign_id AND m.position = o.position
      JOIN contact c ON c.id = m.contact_id
     ORDER BY c.id
       FOR NO KEY UPDATE OF c
), person AS (
    SELECT id, bool_or(accepted) AS reached, NOT bool_and(accepted) AS failed FROM settled GROUP BY id
)
UPDATE contact c
   SET last_outbound_at = CASE WHEN person.reached THEN now() ELSE c.last_outbound_at END,
       last_campaign_at = CASE WHEN person.reached THEN now() ELSE c.last_campaign_at END,
       last_failed_at = CASE WHEN person.failed THEN now() ELSE c.last_failed_at END
  FROM person
 WHERE c.id = person.id
