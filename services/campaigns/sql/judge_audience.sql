-- What a launch would do now: a count per verdict (an empty one gets the message) and, for who gets it, per calling code.
-- The marker is replaced by the rule. The verdicts are those of freeze_recipients, in the same order.
WITH judged AS MATERIALIZED (
    SELECT c.phone_e164,
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
)
SELECT verdict, CASE WHEN verdict = '' THEN calling_code(phone_e164) ELSE '' END AS code, count(*)
  FROM judged
 GROUP BY 1, 2
