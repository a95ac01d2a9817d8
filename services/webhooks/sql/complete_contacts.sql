-- Adds the number, user id or name that was not known yet; never replaces one.
UPDATE contact
SET phone_e164 = coalesce(contact.phone_e164, nullif(person.phone, '')),
    bsuid = coalesce(contact.bsuid, person.fresh_bsuid),
    display_name = CASE WHEN contact.display_name = '' THEN person.name ELSE contact.display_name END
FROM (
    SELECT DISTINCT ON (told.contact_id) told.contact_id, told.phone, told.name,
           CASE WHEN told.bsuid <> '' AND NOT EXISTS (SELECT FROM contact other WHERE other.bsuid = told.bsuid)
                THEN told.bsuid END AS fresh_bsuid
    FROM unnest(:contacts::bigint[], :phones::text[], :bsuids::text[], :names::text[]) WITH ORDINALITY
             AS told(contact_id, phone, bsuid, name, place)
    ORDER BY told.contact_id, told.phone = '', told.bsuid = '', told.name = '', told.place
) person
WHERE contact.id = person.contact_id
  AND ((contact.phone_e164 IS NULL AND person.phone <> '')
       OR (contact.bsuid IS NULL AND person.fresh_bsuid IS NOT NULL)
       OR (contact.display_name = '' AND person.name <> ''))
