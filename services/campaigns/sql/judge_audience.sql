-- What a launch would do now: a count per verdict and, for who gets it, per calling code.
WITH judged AS MATERIALIZED (
    SELECT phone_e164, verdict FROM (/* take campaigns/judge_people */) AS people
)
SELECT verdict, CASE WHEN verdict = '' THEN calling_code(phone_e164) ELSE '' END AS code, count(*)
  FROM judged
 GROUP BY 1, 2
