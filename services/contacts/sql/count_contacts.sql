-- How many contacts the filters of fetch_contacts let through.
SELECT count(*)
  FROM contact c
 WHERE ((:label)::bigint = 0
        OR EXISTS (SELECT 1 FROM contact_label x WHERE x.label_id = (:label)::bigint AND x.contact_id = c.id))
   AND ((:opted_out)::boolean IS NULL
        OR (:opted_out)::boolean
           = EXISTS (SELECT 1 FROM contact_preference o WHERE o.contact_id = c.id AND o.marketing_opted_out))
   AND ((:words)::text IS NULL
        OR c.display_name ILIKE (:words)::text
        OR c.phone_e164 LIKE (:digits)::text
        OR c.phone_e164 LIKE (:national)::text
        OR c.id IN (SELECT x.contact_id FROM contact_label x JOIN label l ON l.id = x.label_id
                     WHERE l.name ILIKE (:words)::text))
