-- What the undo of a removal still keeps of them.
DELETE FROM removed_row r
 WHERE r.contact_id = (:contact)::bigint
    OR r.contact_id IN (SELECT k.contact_id FROM removed_row k
                         WHERE k.origin = 'contact'
                           AND ((k.content ->> 'phone_e164' = (:phone)::text AND (:phone)::text <> '')
                                OR (k.content ->> 'bsuid' = (:bsuid)::text AND (:bsuid)::text <> '')))
