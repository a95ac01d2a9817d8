-- The launch in one statement: everybody the segment matches becomes a recipient or an exclusion with one reason. Answers a
-- count per verdict and, for who gets it, per calling code.
WITH judged AS MATERIALIZED (
    SELECT id, phone_e164, verdict FROM (/* take campaigns/judge_people */) AS people
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
