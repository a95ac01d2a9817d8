-- What is to be sent now, with what the pace and the limits of its number and account are.
SELECT c.id, c.content, c.rate_per_second, c.phone_number_id, n.throughput_per_second, n.waba_id,
       l.people IS NOT NULL, c.marketing AND c.cooldown_days > 0, c.rest_until IS NOT NULL
  FROM campaign c
  JOIN phone_number n ON n.id = c.phone_number_id
  LEFT JOIN messaging_limit l ON l.waba_id = n.waba_id
 WHERE c.status = 'running' AND (c.rest_until IS NULL OR c.rest_until <= now())
 ORDER BY c.id
