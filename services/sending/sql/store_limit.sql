-- What WhatsApp says of the account (null: no limit). A new limit is worth a look at once for whoever rests for the old.
WITH told AS (
    INSERT INTO messaging_limit AS known (waba_id, people) VALUES (:account, (:people)::integer)
    ON CONFLICT (waba_id) DO UPDATE SET people = excluded.people, told_at = now()
    RETURNING waba_id
)
UPDATE campaign c
   SET rest_until = NULL, rest_reason = '', resting = 0, updated_at = now()
  FROM phone_number n JOIN told USING (waba_id)
 WHERE n.id = c.phone_number_id AND c.rest_reason = 'messaging_limit'
