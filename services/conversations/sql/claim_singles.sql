-- The intent, stored before the first byte. Looks once more at everybody: AnswerRule says the same when an answer is
-- asked for. Each person gets their messages in order, one at a time.
WITH next AS (
    SELECT single.id, single.contact_id, single.kind, single.purpose
      FROM single_message single
     WHERE single.status = 'pending' AND single.send_after <= now()
       AND (single.phone_number_id IS NULL
            OR EXISTS (SELECT FROM phone_number number WHERE number.id = single.phone_number_id AND number.remote_id = :number))
       AND NOT EXISTS (SELECT FROM single_message earlier
                        WHERE earlier.contact_id = single.contact_id AND earlier.id < single.id
                          AND earlier.status IN ('pending', 'claimed'))
     ORDER BY single.id
     LIMIT :limit
       FOR UPDATE OF single SKIP LOCKED
), judged AS (
    SELECT next.id, coalesce(contact.phone_e164, '') AS phone, coalesce(contact.bsuid, '') AS bsuid,
           CASE WHEN contact.phone_e164 IS NULL AND contact.bsuid IS NULL THEN 'no_address'
                WHEN next.kind = 'template'
                     THEN CASE WHEN next.purpose = 'answer'
                                    AND (preference.marketing_opted_out
                                         OR EXISTS (SELECT FROM suppression s WHERE s.contact_id = contact.id))
                               THEN 'opted_out' END
                WHEN next.purpose = 'answer' AND preference.marketing_opted_out
                     AND coalesce(contact.last_inbound_at, '-infinity') <= preference.changed_at THEN 'opted_out'
                WHEN contact.last_inbound_at IS NULL THEN 'never_wrote'
                WHEN contact.last_inbound_at <= now() - interval '24 hours' THEN 'window_closed'
           END AS reason
      FROM next
      JOIN contact ON contact.id = next.contact_id
      LEFT JOIN contact_preference preference ON preference.contact_id = next.contact_id
)
UPDATE single_message single
   SET status = CASE WHEN judged.reason IS NULL THEN 'claimed' ELSE 'skipped' END,
       reason = coalesce(judged.reason, ''),
       attempts = single.attempts + CASE WHEN judged.reason IS NULL THEN 1 ELSE 0 END,
       claimed_by = :sender,
       claimed_at = now()
  FROM judged
 WHERE single.id = judged.id
RETURNING single.id, single.attempts, single.status = 'claimed', single.contact_id, single.kind, single.body, single.content,
          coalesce(single.context_wamid, ''), judged.phone, judged.bsuid
