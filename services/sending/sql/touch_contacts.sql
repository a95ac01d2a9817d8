-- "Last message out" of the people just reached.
UPDATE contact c
   SET last_outbound_at = now()
  FROM campaign_message m
 WHERE (m.campaign_id, m.position) IN (SELECT * FROM unnest((:campaigns)::bigint[], (:positions)::integer[]))
   AND c.id = m.contact_id
