-- Who is known under the new number or user id of somebody who said stop.
SELECT heir.id
  FROM contact c
  JOIN contact_preference p ON p.contact_id = c.id AND p.marketing_opted_out
  JOIN contact heir ON heir.id <> c.id AND (heir.phone_e164 = :new_phone OR heir.bsuid = :new_bsuid)
 WHERE c.phone_e164 = :old_phone OR c.bsuid = :old_bsuid
 ORDER BY heir.id
   FOR UPDATE OF heir
