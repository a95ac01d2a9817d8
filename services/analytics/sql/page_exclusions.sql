SELECT contact_id, display_name, coalesce(phone_e164, ''), reason
FROM campaign_exclusion
JOIN contact ON contact.id = contact_id
WHERE campaign_id = :campaign::bigint AND contact_id > :after::bigint
ORDER BY contact_id
LIMIT :limit::integer
