-- The newest first, from behind a place in that order. WhatsApp tells seconds, so that many came in the same moment.
SELECT contact_id, coalesce(display_name, ''), campaign_message.phone_e164, coalesce(reply_text, ''), replied_at,
       opted_out_at IS NOT NULL, position
FROM campaign_message
LEFT JOIN contact ON contact.id = contact_id
WHERE campaign_id = :campaign::bigint AND replied_at IS NOT NULL
  AND (replied_at, position) < (:before::timestamptz, :position::integer)
ORDER BY replied_at DESC, position DESC
LIMIT :limit::integer
