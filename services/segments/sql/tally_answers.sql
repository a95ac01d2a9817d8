-- How many people have the same answers to all rows of a rule: every count is a sum of these. The markers are replaced by
-- the answers as bits of whole numbers, by whom to look at, and by the places of the columns.
SELECT count(*), /* answers */
  FROM contact c
 WHERE true /* audience */
 GROUP BY /* places */
