-- The launch in one statement: everybody the segment matches becomes a recipient or an exclusion with one reason. The
-- marker is replaced by the rule of the segment. A number belongs to one contact, so nobody is a duplicate here. A cooldown
-- counts marketing only; last_campaign_at keeps it from looking at people no campaign reached, and the claim looks again
-- at the ledger itself. Answers a count per verdict (an empty one gets the message) and calling code.
WITH judged AS MATERIALIZED (
    SELECT c.id, c.phone_e164,
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
), excluded AS (
    INSERT INTO campaign_exclusion (campaign_id, contact_id, reason)
    SELECT :campaign, id, verdict FROM judged WHERE verdict <> ''
), frozen AS (
    INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, next_attempt_at)
    SELECT :campaign, row_number() OVER (ORDER BY j.id), j.id, j.phone_e164,
           CASE WHEN :recipient_local THEN (:wall_time)::timestamp AT TIME ZONE coalesce(z.zone, :time_zone) END
      FROM judged j
      LEFT JOIN calling_zone z ON :recipient_local AND z.code = calling_code(j.phone_e164)
     WHERE j.verdict = ''
)
SELECT verdict, CASE WHEN verdict = '' THEN calling_code(phone_e164) ELSE '' END AS code, count(*)
  FROM judged
 GROUP BY 1, 2
