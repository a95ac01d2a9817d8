-- Everybody who wrote and is not known yet, by number or else by user id or else by what they quote. Those with a number
-- come first, so that the same person without one finds them.
INSERT INTO contact (phone_e164, bsuid, display_name)
SELECT nullif(person.phone, ''), nullif(person.bsuid, ''), person.name
FROM unnest(:phones::text[], :bsuids::text[], :names::text[], :contexts::text[]) WITH ORDINALITY
         AS person(phone, bsuid, name, context, place)
WHERE NOT EXISTS (SELECT FROM contact WHERE contact.phone_e164 = person.phone)
  AND NOT EXISTS (SELECT FROM contact WHERE contact.bsuid = person.bsuid)
  AND NOT (person.phone = '' AND EXISTS (
          SELECT FROM campaign_attempt attempt
          JOIN campaign_message message
              ON message.campaign_id = attempt.campaign_id AND message.position = attempt.position
          WHERE attempt.wamid = nullif(person.context, '') AND message.contact_id IS NOT NULL))
ORDER BY person.phone = '', person.phone, person.bsuid, person.place
ON CONFLICT DO NOTHING
