SELECT contact_id, coalesce(display_name, ''), campaign_message.phone_e164, coalesce(reply_text, ''), replied_at,
       opted_out_at IS NOT NULL
FROM campaign_message
LEFT JOIN contact ON contact.id = contact_id
WHERE campaign_id = :campaign::bigint AND replied_at IS NOT NULL
ORDER BY replied_at DESC, position
LIMIT :limit::integer
