-- Everybody who wrote and is not known yet, by number or else by user id. Those with a number come first, so
-- that the same person without one finds them.
INSERT INTO contact (phone_e164, bsuid, display_name)
SELECT nullif(person.phone, ''), nullif(person.bsuid, ''), person.name
FROM unnest(:phones::text[], :bsuids::text[], :names::text[]) WITH ORDINALITY AS person(phone, bsuid, name, place)
WHERE NOT EXISTS (SELECT FROM contact WHERE contact.phone_e164 = person.phone)
  AND NOT EXISTS (SELECT FROM contact WHERE contact.bsuid = person.bsuid)
ORDER BY person.phone = '', person.phone, person.bsuid, person.place
ON CONFLICT DO NOTHING
