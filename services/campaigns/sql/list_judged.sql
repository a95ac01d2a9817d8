-- Who would be left out now, one page by contact. The verdicts are those of judge_audience.
WITH judged AS (
    SELECT c.id, c.display_name, coalesce(c.phone_e164, '') AS phone_e164,
           CASE
               WHEN EXISTS (SELECT 1 FROM suppression s WHERE s.contact_id = c.id) THEN 'suppressed'
               WHEN EXISTS (SELECT 1 FROM contact_preference p WHERE p.contact_id = c.id AND p.marketing_opted_out) THEN 'opted_out'
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
     WHERE c.id > :after_contact /* audience */
)
SELECT id, display_name, phone_e164, verdict
  FROM judged
 WHERE CASE WHEN :reason = '' THEN verdict <> '' ELSE verdict = :reason END
 ORDER BY id
 LIMIT :limit
