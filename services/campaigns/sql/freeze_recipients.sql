-- The launch in one statement: everybody the segment matches becomes a recipient or an exclusion with one reason. The
-- marker is replaced by the rule of the segment rule. Answers a count per verdict (an empty one gets the message).
WITH audience AS MATERIALIZED (
    SELECT c.id, c.phone_e164,
           (:needs_name AND btrim(c.display_name) = '') OR EXISTS (
               SELECT 1 FROM unnest((:needed_fields)::text[]) AS needed (key)
                WHERE btrim(coalesce(c.fields ->> needed.key, '')) = '') AS lacks_a_word
      FROM contact c
     WHERE true /* audience */
), judged AS MATERIALIZED (
    SELECT a.id, a.phone_e164,
           CASE
               WHEN p.contact_id IS NOT NULL THEN 'opted_out'
               WHEN :cooldown_days > 0 AND EXISTS (
                   SELECT 1 FROM campaign_message m
                    WHERE m.contact_id = a.id AND m.campaign_id <> :campaign
                      AND m.accepted_at > now() - make_interval(days => :cooldown_days)) THEN 'cooldown'
               WHEN a.phone_e164 IS NULL THEN 'invalid_number'
               WHEN row_number() OVER (PARTITION BY a.phone_e164 ORDER BY a.id) > 1 THEN 'duplicate_number'
               WHEN a.lacks_a_word THEN 'missing_variable'
               ELSE ''
           END AS verdict
      FROM audience a
      LEFT JOIN contact_preference p ON p.contact_id = a.id AND p.marketing_opted_out
), excluded AS (
    INSERT INTO campaign_exclusion (campaign_id, contact_id, reason)
    SELECT :campaign, id, verdict FROM judged WHERE verdict <> ''
), frozen AS (
    INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164)
    SELECT :campaign, row_number() OVER (ORDER BY id), id, phone_e164 FROM judged WHERE verdict = ''
)
SELECT verdict, count(*) FROM judged GROUP BY verdict
