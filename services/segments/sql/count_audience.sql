-- How many a rule matches, how many of them did not opt out, how many contacts there are. The marker is replaced by the
-- rule.
SELECT count(*), count(*) - count(o.contact_id), (SELECT count(*) FROM contact)
  FROM contact c
  LEFT JOIN contact_preference o ON o.contact_id = c.id AND o.marketing_opted_out
 WHERE true /* audience */
