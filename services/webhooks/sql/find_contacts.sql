SELECT person.place, coalesce(by_phone.id, by_bsuid.id)
FROM unnest(:phones::text[], :bsuids::text[]) WITH ORDINALITY AS person(phone, bsuid, place)
LEFT JOIN contact by_phone ON by_phone.phone_e164 = person.phone
LEFT JOIN contact by_bsuid ON by_bsuid.bsuid = person.bsuid
WHERE by_phone.id IS NOT NULL OR by_bsuid.id IS NOT NULL
ORDER BY person.place
