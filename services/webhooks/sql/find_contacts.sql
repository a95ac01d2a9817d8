-- By the number, else by the user id, else by the campaign message that is quoted: only its recipient can quote it.
SELECT person.place, coalesce(by_phone.id, by_bsuid.id, message.contact_id)
FROM unnest(:phones::text[], :bsuids::text[], :contexts::text[]) WITH ORDINALITY AS person(phone, bsuid, context, place)
LEFT JOIN contact by_phone ON by_phone.phone_e164 = person.phone
LEFT JOIN contact by_bsuid ON by_bsuid.bsuid = person.bsuid
LEFT JOIN campaign_attempt attempt ON person.phone = '' AND attempt.wamid = nullif(person.context, '')
LEFT JOIN campaign_message message
    ON message.campaign_id = attempt.campaign_id AND message.position = attempt.position
WHERE by_phone.id IS NOT NULL OR by_bsuid.id IS NOT NULL OR message.contact_id IS NOT NULL
ORDER BY person.place
