-- Rows written by transactions from the given one on: numbers go round at 2^32, and age() minds that.
SELECT id FROM campaign
 WHERE age(xmin) <= age((:since::numeric % 4294967296)::text::xid) AND (id = :campaign OR :campaign = 0)
 ORDER BY id
