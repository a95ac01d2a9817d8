-- A word is found in the name or, when it is a number, in the number.
SELECT position, contact_id, coalesce(display_name, ''), campaign_message.phone_e164, status, skip_reason, error_code,
       coalesce(error_detail, ''), sent_at, delivered_at, read_at, failed_at, replied_at, coalesce(reply_text, '')
FROM campaign_message
LEFT JOIN contact ON contact.id = contact_id
WHERE campaign_id = :campaign::bigint
  AND position > :after::integer
  AND (:status::text IS NULL OR status = :status::text)
  AND (NOT :replied::boolean OR replied_at IS NOT NULL)
  AND NOT EXISTS (
      SELECT FROM unnest(:words::text[], :numbers::text[]) AS wanted (word, number)
      WHERE strpos(lower(coalesce(display_name, '')), lower(word)) = 0
        AND coalesce(strpos(campaign_message.phone_e164, number), 0) = 0)
ORDER BY position
LIMIT :limit::integer
