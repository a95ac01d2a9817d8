-- Whom a segment matches and the verdict of a launch about each of them: an empty one gets the message, any other is the
-- one reason to be left out. The marker is replaced by the rule of the segment. A number belongs to one contact, so nobody
-- is a duplicate here. A cooldown counts marketing only; last_campaign_at keeps it from looking at people no campaign
-- reached, and the claim looks again at the ledger itself.
SELECT c.id, c.display_name, c.phone_e164,
       CASE
           WHEN s.contact_id IS NOT NULL THEN 'suppressed'
           WHEN p.contact_id IS NOT NULL THEN 'opted_out'
           WHEN :cooldown_days > 0 AND c.last_campaign_at > now() - make_interval(days => :cooldown_days) AND EXISTS (
               SELECT 1 FROM campaign_message m JOIN campaign k ON k.id = m.campaign_id
                WHERE m.contact_id = c.id AND m.campaign_id <> :campaign AND k.marketing
                  AND m.accepted_at > now() - make_interval(days => :cooldown_days)) THEN 'cooldown'
           WHEN c.phone_e164 IS NULL THEN 'invalid_number'
           WHEN (:needs_name AND is_blank(c.display_name)) OR EXISTS (
               SELECT 1 FROM unnest((:needed_fields)::text[]) AS needed (key)
                WHERE is_blank(coalesce(c.fields ->> needed.key, ''))) THEN 'missing_variable'
           ELSE ''
       END AS verdict
  FROM contact c
  LEFT JOIN contact_preference p ON p.contact_id = c.id AND p.marketing_opted_out
  LEFT JOIN (SELECT DISTINCT contact_id FROM suppression WHERE contact_id IS NOT NULL) s ON s.contact_id = c.id
 WHERE true /* audience */
