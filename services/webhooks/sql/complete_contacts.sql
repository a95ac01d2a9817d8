-- Adds the number, user id or name that was not known yet; never replaces one. Most are known: only who lacks something
-- is looked at further.
WITH person AS (
    SELECT DISTINCT ON (told.contact_id) told.contact_id, told.phone, told.bsuid, told.name
    FROM unnest(:contacts::bigint[], :phones::text[], :bsuids::text[], :names::text[]) WITH ORDINALITY
             AS told(contact_id, phone, bsuid, name, place)
    JOIN contact ON contact.id = told.contact_id
    WHERE (contact.phone_e164 IS NULL AND told.phone <> '')
       OR (contact.bsuid IS NULL AND told.bsuid <> '')
       OR (contact.display_name = '' AND told.name <> '')
    ORDER BY told.contact_id, told.phone = '', told.bsuid = '', told.name = '', told.place
), fresh AS (
    SELECT person.contact_id, person.phone, person.name, CASE WHEN other.id IS NULL THEN nullif(person.bsuid, '') END AS bsuid
    FROM person
    LEFT JOIN contact other ON other.bsuid = nullif(person.bsuid, '')
)
UPDATE contact
SET phone_e164 = coalesce(contact.phone_e164, nullif(fresh.phone, '')),
    bsuid = coalesce(contact.bsuid, fresh.bsuid),
    display_name = CASE WHEN contact.display_name = '' THEN fresh.name ELSE contact.display_name END
FROM fresh
WHERE contact.id = fresh.contact_id
  AND ((contact.phone_e164 IS NULL AND fresh.phone <> '')
       OR (contact.bsuid IS NULL AND fresh.bsuid IS NOT NULL)
       OR (contact.display_name = '' AND fresh.name <> ''))
