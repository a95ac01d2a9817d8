-- Ten of those a rule matches, spread over the whole list instead of its newest end; the same seed shows the same ten.
-- The markers are replaced by the pages to look at and by the rule.
SELECT c.id FROM contact c /* pages */
 WHERE true /* audience */
 ORDER BY hashint8extended(c.id, :seed), c.id
 LIMIT 10
