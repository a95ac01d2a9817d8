-- The person is reached under another number or user id from now on, unless somebody else is known under it.
UPDATE contact c
   SET phone_e164 = CASE WHEN :new_phone <> '' THEN :new_phone ELSE c.phone_e164 END,
       bsuid = CASE WHEN :new_bsuid <> '' THEN :new_bsuid ELSE c.bsuid END,
       updated_at = now()
 WHERE c.id = (SELECT id FROM contact WHERE phone_e164 = :old_phone
               UNION ALL
               SELECT id FROM contact WHERE bsuid = :old_bsuid
               LIMIT 1)
   AND NOT EXISTS (SELECT FROM contact o
                    WHERE o.id <> c.id AND (o.phone_e164 = :new_phone OR o.bsuid = :new_bsuid))
