-- The contacts behind messages that WhatsApp refused for its own opt-out: by the ledger, else by the recipient.
SELECT told.place, coalesce(message.contact_id, by_phone.id, by_bsuid.id),
       coalesce(message.campaign_id, 0), coalesce(message.position, 0)
FROM unnest(:campaigns::bigint[], :positions::integer[], :wamids::text[], :phones::text[], :bsuids::text[])
         WITH ORDINALITY AS told(campaign_id, position, wamid, phone, bsuid, place)
LEFT JOIN campaign_attempt attempt ON attempt.wamid = CASE WHEN told.campaign_id = 0 THEN told.wamid END
LEFT JOIN campaign_message message
    ON message.campaign_id = coalesce(nullif(told.campaign_id, 0), attempt.campaign_id)
    AND message.position = coalesce(nullif(told.position, 0), attempt.position)
LEFT JOIN contact by_phone ON by_phone.phone_e164 = told.phone
LEFT JOIN contact by_bsuid ON by_bsuid.bsuid = told.bsuid
WHERE coalesce(message.contact_id, by_phone.id, by_bsuid.id) IS NOT NULL
ORDER BY told.place
