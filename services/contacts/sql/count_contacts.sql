-- How many contacts the filters of fetch_contacts let through.
SELECT count(*)
  FROM contact c
 WHERE ((:label)::bigint = 0
        OR c.label_ids @> ARRAY[(:label)::bigint::integer])
   AND ((:opted_out)::boolean IS NULL
        OR (:opted_out)::boolean
           = EXISTS (SELECT 1 FROM contact_preference o WHERE o.contact_id = c.id AND o.marketing_opted_out))
   AND ((:words)::text IS NULL
        OR c.display_name ILIKE (:words)::text
        OR c.phone_e164 LIKE (:digits)::text
        OR c.phone_e164 LIKE (:national)::text
        OR c.label_ids && ARRAY(SELECT l.id::integer FROM label l WHERE l.name ILIKE (:words)::text))
