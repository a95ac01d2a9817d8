-- How many people have the same answers to all rows of a rule, and to whether they said stop: every count is a sum of
-- these. The markers are replaced by the answers as bits of whole numbers, by whom to look at, and by the places of the
-- columns.
SELECT count(*),
       EXISTS (SELECT 1 FROM contact_preference o WHERE o.contact_id = c.id AND o.marketing_opted_out) /* answers */
  FROM contact c
 WHERE true /* audience */
 GROUP BY 2 /* places */
