-- What is wrong with the account is wrong for all its campaigns.
UPDATE campaign c
   SET status = 'paused', status_reason = :reason, status_code = (:code)::integer, paused_at = now(), updated_at = now()
  FROM phone_number n
 WHERE n.id = c.phone_number_id AND c.status = 'running'
   AND n.waba_id = (SELECT blamed.waba_id FROM campaign b JOIN phone_number blamed ON blamed.id = b.phone_number_id
                     WHERE b.id = :campaign)
RETURNING c.id
