-- People of the file who had said stop before it came.
SELECT count(*)
  FROM contact_preference p
  JOIN contact c ON c.id = p.contact_id
 WHERE p.marketing_opted_out AND p.changed_at < now()
   AND c.phone_e164 IN (SELECT r.phone_e164 FROM import_row r)
